-- Shipped cases are imported anew at each start, so the new column needs no value for old rows.
DELETE FROM "library_cases";--> statement-breakpoint
ALTER TABLE "library_cases" ADD COLUMN "story" jsonb NOT NULL;--> statement-breakpoint
-- The application reads what ships with the product; only an import, as the owner, changes it.
REVOKE INSERT, UPDATE, DELETE ON "library_cases", "library_search" FROM sangfroid_app;

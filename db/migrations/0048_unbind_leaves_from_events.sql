-- A leaf is written by the trigger of the event it stands for, in the same transaction. The key that said so once more was looked
-- up at each commit, while the head was locked; a leaf without its event is found by verifying.
ALTER TABLE "ledger_leaves" DROP CONSTRAINT "ledger_leaves_event_fk";

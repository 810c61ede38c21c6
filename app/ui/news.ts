/** How a stream tells the page that something it shows has changed, without touching what is being read. */
export type News = { readonly topic: string; readonly count: number }

export function announce(news: News): void {
  dispatchEvent(new CustomEvent<News>('sangfroid:news', { detail: news }))
}

export function onNews(topic: string, hear: (news: News) => void): () => void {
  const listen = (event: Event) => {
    const news = (event as CustomEvent<News>).detail
    if (news.topic === topic) hear(news)
  }
  addEventListener('sangfroid:news', listen)
  return () => removeEventListener('sangfroid:news', listen)
}

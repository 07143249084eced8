// What a worker tells the page once it holds the lock that it loses by ending.

export const HOLDS = 'holds its lock'

// What a worker tells the page first: that it holds the lock that it loses by ending, or, where there are no locks, that it
// has begun.

export const HOLDS = 'holds its lock'
export const BEGUN = 'has begun'

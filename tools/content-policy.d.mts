import type { Plugin } from 'vite'

/** The policy of the built page. */
export declare const policy: string
export declare const contentPolicy: () => Plugin

import type { Plugin } from 'vite'

export declare const entries: () => Plugin

// Starts the page: fonts, theme, workers, state.

import '@fontsource-variable/inter'
import '@fontsource-variable/source-serif-4'
import './theme.css'
import { mount } from 'svelte'
import { spawnBrowserWorker } from '../workers/browser.ts'
import { createPool } from '../workers/pool.ts'
import App from './App.svelte'
import { AppState } from './state/app-state.svelte.ts'

const target = document.getElementById('app')
if (target === null) throw new Error('index.html has no #app')

const app = new AppState(
  createPool({ spawn: spawnBrowserWorker, size: Math.max(1, navigator.hardwareConcurrency || 2) }),
  window,
)
mount(App, { target, props: { app } })
void app.start()

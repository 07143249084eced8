// Starts the page: workers, fonts, theme, state.

import { pool } from './workers.ts'
import '@fontsource-variable/inter'
import '@fontsource-variable/source-serif-4'
import './theme.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { AppState } from './state/app-state.svelte.ts'

const target = document.getElementById('app')
if (target === null) throw new Error('index.html has no #app')

const app = new AppState(pool, window)
mount(App, { target, props: { app } })
void app.start()

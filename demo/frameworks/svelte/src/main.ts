import { mount } from 'svelte';
import SingleSignOn from './SingleSignOn.svelte';

mount(SingleSignOn, { target: document.getElementById('root')! });

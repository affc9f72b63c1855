import { createApp } from 'vue';
import SingleSignOn from './SingleSignOn.vue';

createApp(SingleSignOn).mount('#root');

import { render } from 'solid-js/web';
import { SingleSignOn } from './single-sign-on';

render(() => <SingleSignOn />, document.getElementById('root')!);

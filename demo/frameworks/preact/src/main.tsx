import { render } from 'preact';
import { SingleSignOn } from './single-sign-on';

render(<SingleSignOn />, document.getElementById('root')!);

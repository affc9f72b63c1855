import { renderToString } from 'react-dom/server';
import { SingleSignOn } from './single-sign-on';

export const render = () => renderToString(<SingleSignOn />);

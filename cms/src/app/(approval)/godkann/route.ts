export { showWaiting as GET } from '../../../approval/show-waiting.tsx'

export * as BackupCode from './parts/index.js';
export type { PartProps } from './parts/createPart.js';
export type { RootProps } from './parts/Root.js';
export type { RenderProp } from './parts/useRender.js';
export { getChallengeTexts, type ChallengeTexts } from './texts/getChallengeTexts.js';

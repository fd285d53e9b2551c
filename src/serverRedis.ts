export { redisReplayStore, type SendRedisCommand } from './server/redisReplayStore.js';
export type { ReplayStore } from './server/replayStore.js';

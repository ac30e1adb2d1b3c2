import type { Eleven, Topic } from './types.js';

/** The topic of each of the eleven ways, in the order of the page. */
export const topicOfWay: Eleven<Topic> = [
  'presence',
  'reporting',
  'presence',
  'diplomacy',
  'diplomacy',
  'visibility',
  'diplomacy',
  'emergency',
  'justice',
  'justice',
  'emergency',
];

export const topics: readonly Topic[] = [...new Set(topicOfWay)];

/** What main sends to a page's preload script, which the page itself never sees: give memory back. */
export const memoryChannel = 'memory:give-back';

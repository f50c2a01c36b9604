/** What the bench needs is not there; its figures would mean nothing. */
export class Precondition extends Error {}

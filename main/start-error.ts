/** The kiosk can't start and knows why; the message is a whole sentence for the operator. */
export class StartError extends Error {}

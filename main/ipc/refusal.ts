/** Why a call was refused; the page gets the code and one sentence, never what happened inside. */
export type RefusalCode = 'wrong-sender' | 'wrong-role' | 'staff-needed' | 'wrong-input' | 'wrong-output' | 'failed';

export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, sentence: string) {
    super(`${code}: ${sentence}`);
    this.name = 'Refusal';
    this.code = code;
    // Electron writes the stack of a refused call to stderr: there it would only look like a defect.
    this.stack = `${this.name}: ${this.message}`;
  }
}

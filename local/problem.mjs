/** Something that whoever ran the command can mend: shown as its message alone, without a stack. */
export class Problem extends Error {
  /**
   * @param {string} message what is wrong, and what to do
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Something that keeps a command from starting; the message is one German line for a person. */
export class StartError extends Error {
  override name = 'StartError';
}

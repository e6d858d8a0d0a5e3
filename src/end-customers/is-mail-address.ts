const mailAddress = /[^\s@]@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/u;

/** Whether a text holds a mail address: something, an @, and a host with a dot. */
export function isMailAddress(text: string): boolean {
  return mailAddress.test(text);
}

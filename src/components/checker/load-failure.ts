import type { Message } from '../tool/message.ts';

/** What to say when the code behind a button could not be loaded. */
export function loadFailure(button: string): Message {
  return {
    tone: 'hint',
    title: 'Der Prüfer ließ sich nicht laden',
    text: `Das liegt nicht an Ihrer Eingabe. Prüfen Sie Ihre Verbindung und drücken Sie noch einmal auf „${button}“.`,
  };
}

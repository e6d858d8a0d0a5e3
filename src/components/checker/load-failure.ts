import type { Message } from '../tool/message.ts';

/** What to say when the code behind a button could not be loaded. */
export const loadFailure: Message = {
  tone: 'hint',
  title: 'Der Prüfer ließ sich nicht laden',
  text: 'Das liegt nicht an Ihrer Eingabe. Prüfen Sie Ihre Verbindung und laden Sie die Seite neu. Wie Sie von Hand prüfen, steht weiter unten.',
};

/** How a message looks: `good` fits, `hint` is no hindrance, `stop` doesn't work. */
export type Tone = 'good' | 'hint' | 'stop';

/** What a tool says of an input or a result. */
export interface Message {
  readonly tone: Tone;
  readonly title: string;
  readonly text: string;
}

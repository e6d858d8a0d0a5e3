import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import {
  groupSchema,
  questionSchema,
  stepSchema,
  termSchema,
  ticketSchema,
} from './schemas/content.ts';

const folder = (name: string, pattern = '*.md') => glob({ base: `src/content/${name}`, pattern });

export const collections = {
  anleitung: defineCollection({
    // The number in front orders the files; the address does without it.
    loader: glob({
      base: 'src/content/anleitung',
      pattern: '*.mdx',
      generateId: ({ entry }) => entry.replace(/^\d+-/, '').replace(/\.mdx$/, ''),
    }),
    schema: stepSchema,
  }),
  faq: defineCollection({ loader: folder('faq', '*.mdx'), schema: questionSchema }),
  gruppen: defineCollection({ loader: file('src/content/faq-gruppen.yaml'), schema: groupSchema }),
  glossar: defineCollection({ loader: folder('glossar', '*.{md,mdx}'), schema: termSchema }),
  tickets: defineCollection({ loader: folder('tickets'), schema: ticketSchema }),
};

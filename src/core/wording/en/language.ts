/** English: its tag, as pages give it to browsers. */

export const language: string = 'en';

/** The documentation as a site: `npm run docs:build` writes it to docs/.vitepress/dist. */
import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Pullquote',
  description:
    'A news-digest bot for Discord and Slack that shows who said what, in their own words, with the context.',
  cleanUrls: true,
  // The documents also point at files of the repository, which are no pages of the site.
  ignoreDeadLinks: [/^\.{0,2}\/?(?:\.\.\/)+/, /LICENSE|NOTICE/],
  themeConfig: {
    outline: [2, 3],
    search: { provider: 'local' },
    nav: [
      { text: 'Start', link: '/install' },
      { text: 'Ask and check', link: '/answers' },
      { text: 'Decisions', link: '/decisions/' },
    ],
    sidebar: [
      {
        text: 'Tasks',
        items: [
          { text: 'Install', link: '/install' },
          { text: 'Your first digest', link: '/first-digest' },
          { text: 'Discord', link: '/discord' },
          { text: 'Slack', link: '/slack' },
          { text: 'Sources', link: '/sources' },
          { text: 'Ask and check', link: '/answers' },
          { text: 'Records of speech', link: '/records' },
          { text: 'Check a draft', link: '/drafts' },
          { text: 'Programs and assistants', link: '/programs' },
          { text: 'The verdict for programs', link: '/verdict' },
          { text: 'The library', link: '/library' },
          { text: 'A language model', link: '/model' },
          { text: 'Run it', link: '/run' },
          { text: 'Run it on a server', link: '/run-it' },
          { text: 'The management page', link: '/manage' },
          { text: 'Troubleshoot', link: '/troubleshoot' },
        ],
      },
      {
        text: 'How it works',
        items: [
          { text: 'Delivery', link: '/delivery' },
          { text: 'Ranking', link: '/ranking' },
          { text: 'Quality of quotes', link: '/quality' },
          { text: 'The quote model', link: '/quote-model' },
          { text: 'Glossary', link: '/glossary' },
          { text: 'Speed and memory', link: '/performance' },
          { text: 'How far it goes', link: '/scaling' },
          { text: 'The sample articles', link: '/samples' },
          { text: 'Decisions', link: '/decisions/' },
        ],
      },
    ],
  },
});

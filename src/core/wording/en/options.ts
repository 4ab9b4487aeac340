/** English: what each option of a command takes. */

export const option = {
  ask: {
    question: 'A question about the news that is stored.',
  },
  check: {
    words: 'The words to check, or a whole message with quotes in it.',
  },
  context: {
    topic: 'A topic, a story’s headline, or words of a quote.',
  },
  digestActions: {
    name: 'A digest, by its name or title.',
    delivery: 'A post of an edition. digest history has a button for each.',
    edition: 'An edition. digest history lists them.',
  },
  digest: {
    name: 'A digest, by its name or title.',
    item: 'An item of an edition. Its Why? button fills this in.',
  },
  export: {
    format: 'csv, json or md.',
  },
  filter: {
    digest: 'A digest that is subscribed here, by name or title.',
    speakers: 'Only with words by these people, separated by commas; off ends it.',
    topics: 'Only about these, separated by commas; off ends it.',
    sources: 'Only from these outlets, separated by commas; off ends it.',
  },
  fixSpeaker: {
    quote: 'The quote’s id.',
    speaker: 'Who said it. Leave empty to name nobody.',
  },
  follow: {
    pace: 'at once, hourly or daily.',
  },
  hours: {
    quiet: 'Quiet hours: 22:00-07:00, or off.',
    holidays: 'Days without posts: 2026-12-24, 2026-12-31..2027-01-02, or off.',
    language: 'For dates and numbers: de, en-GB, or off.',
    timezone: 'The time zone: Europe/Berlin, or off.',
    digest: 'One digest. Default: all in this channel.',
  },
  maintenance: {
    channel: 'Which channel. Default: this one.',
  },
  setup: {
    digest: 'A digest, by its name or title.',
    channel: 'Where to. Default: here.',
  },
  shared: {
    speaker: 'Who said it: a name, in any common spelling.',
    about: 'Words in the quote or its sentence.',
    source: 'An outlet, by its name.',
    since: 'From when: 7d, 24h, 2025-05-08, yesterday, last week.',
    until: 'Up to when, that day included.',
    kind: 'direct (all in quotation marks), mixed, or indirect (reported speech).',
    modality: 'asserted (said), denied, not_said, asked, hypothetical, wished, future or fictional.',
    story: 'A story: its headline or words of it.',
  },
  status: {
    digest: 'A digest. Default: all in this channel.',
  },
  subscribe: {
    digest: 'A digest, by its name or title.',
    time: 'When: 07:30. Default: the times of the digest.',
    timezone: 'The time zone: Europe/Berlin.',
    days: 'Which days: weekdays, daily, or Mon, Wed, Fri.',
  },
};

import type { ChallengeMessages } from 'backup-code-challenge';
import { en } from 'backup-code-challenge/locales/en';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { useEffect, useId, useState } from 'react';
import { LiveStep } from './LiveStep.js';
import { loadLanguage, nameOf, tags } from '../../support/languages.js';
import './picker.css';

/** The states to choose from, by their labels. */
const states: Readonly<Record<string, { meets?: ScenarioName; entered?: string }>> = {
  'The open step': {},
  'A wrong code': { entered: 'wr0ngC0d' },
  'A code that is too short': { entered: 'AD45' },
  'A lost response': { meets: 'dropAfterSpending', entered: 'AD45XH56' },
  'A wait of 30 seconds': { meets: 'rateLimited', entered: 'AD45XH56' },
  'A lock of 15 minutes': { meets: 'lockedForAWhile', entered: 'AD45XH56' },
};

const sorted = tags
  .map((tag) => ({ tag, name: nameOf(tag) }))
  .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));

/** Shows the step in any language and in some of its states. */
export function LanguagePicker() {
  const id = useId();
  const [tag, setTag] = useState('de');
  const [state, setState] = useState('A wrong code');
  const [messages, setMessages] = useState<ChallengeMessages>(en);
  useEffect(() => {
    let isCurrent = true;
    void loadLanguage(tag).then((loaded) => isCurrent && loaded && setMessages(loaded));
    return () => {
      isCurrent = false;
    };
  }, [tag]);

  return (
    <div className="docs-picker">
      <p>
        <label htmlFor={`${id}language`}>Language</label>{' '}
        <select
          id={`${id}language`}
          value={tag}
          onChange={(event) => setTag(event.currentTarget.value)}
        >
          {sorted.map((row) => (
            <option key={row.tag} value={row.tag}>{`${row.name} (${row.tag})`}</option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={`${id}state`}>State</label>{' '}
        <select
          id={`${id}state`}
          value={state}
          onChange={(event) => setState(event.currentTarget.value)}
        >
          {Object.keys(states).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </p>
      {/* Each choice of a state starts a new sign-in. */}
      <LiveStep key={state} messages={messages} {...states[state]} />
    </div>
  );
}

import type { ChallengeMessages } from 'backup-code-challenge';
import { en } from 'backup-code-challenge/locales/en';
import { createSimulator, loginRadiusError } from 'backup-code-challenge/testing';
import { useEffect, useRef, useState } from 'react';
import { loadLanguage } from './languages.js';
import { StoryStep } from './StoryStep.js';

export interface ExploredStepProps {
  /** LoginRadius's `ErrorCode`. */
  errorCode: number;
  /** The HTTP status of the response. With 0, the documented status. */
  status: number;
  /** The BCP 47 tag of the language. */
  locale: string;
}

/** Submits a right code and shows what a person sees after this response. */
export function ExploredStep({ errorCode, status, locale }: ExploredStepProps) {
  const [messages, setMessages] = useState<ChallengeMessages>();
  const surface = useRef<HTMLDivElement>(null);
  const [{ fetch }] = useState(() => {
    const simulator = createSimulator({ strict: true });
    simulator.use(loginRadiusError(errorCode, status ? { status } : {}));
    return simulator;
  });
  useEffect(() => {
    let isCurrent = true;
    void loadLanguage(locale).then((loaded) => isCurrent && setMessages(loaded ?? en));
    return () => {
      isCurrent = false;
    };
  }, [locale]);
  const isReady = messages !== undefined;
  useEffect(() => {
    const input = surface.current?.querySelector('input');
    if (!isReady || !input) return;
    input.value = 'AD45-XH56';
    input.form?.requestSubmit();
  }, [isReady]);
  return (
    <div ref={surface}>
      {messages && (
        <StoryStep
          messages={messages}
          endpoint={{ fetch }}
          onUseAnotherMethod={() => undefined}
          onLostCodes={() => undefined}
          onStartOver={() => undefined}
          onActionRequired={() => undefined}
        />
      )}
    </div>
  );
}

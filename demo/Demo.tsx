import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Bench } from './bench/Bench.js';
import { useForcedColors } from './bench/useForcedColors.js';
import { isLanguage, loadLanguage } from './languages.js';
import { LoginPage } from './product/LoginPage.js';
import { Site } from './product/Site.js';
import type { Surroundings } from './surroundings.js';

/** The language in the URL, such as `?lang=de`. Otherwise English. */
function wantedLanguage(): string {
  const tag = new URLSearchParams(window.location.search).get('lang') ?? '';
  return isLanguage(tag) ? tag : 'en';
}

/** The product, with the bench beside it. */
export function Demo() {
  const [surroundings, setSurroundings] = useState<Surroundings>(() => ({
    language: wantedLanguage(),
    colors: 'system',
    isNarrow: false,
  }));
  const { language, colors, isNarrow } = surroundings;
  const [isThroughBackEnd, setIsThroughBackEnd] = useState(false);
  const { data: messages } = useQuery({
    queryKey: ['language', language],
    queryFn: () => loadLanguage(language),
    staleTime: Infinity,
    placeholderData: (previous) => previous,
  });
  useForcedColors(colors === 'forced');
  return (
    <div className="demo">
      <div className="stage">
        <Site colors={colors} isNarrow={isNarrow}>
          {messages && (
            <LoginPage
              // A change of the set-up starts again at the password.
              key={String(isThroughBackEnd)}
              messages={messages}
              isThroughBackEnd={isThroughBackEnd}
            />
          )}
        </Site>
      </div>
      <Bench
        surroundings={surroundings}
        onSurroundings={(changes) => setSurroundings((before) => ({ ...before, ...changes }))}
        isThroughBackEnd={isThroughBackEnd}
        onThroughBackEnd={setIsThroughBackEnd}
      />
    </div>
  );
}

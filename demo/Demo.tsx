import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Bench } from './bench/Bench.js';
import { isLanguage, type Language, languages } from './languages.js';
import { LoginPage } from './product/LoginPage.js';

/** Reads the language from the URL (`?lang=de`). The default is English. */
function wantedLanguage(): Language {
  const tag = new URLSearchParams(window.location.search).get('lang') ?? 'en';
  return isLanguage(tag) ? tag : 'en';
}

/** Shows the product, and the test bench beside it. */
export function Demo() {
  const [language, setLanguage] = useState(wantedLanguage);
  const { data: messages } = useQuery({
    queryKey: ['language', language],
    queryFn: languages[language],
    staleTime: Infinity,
    placeholderData: (previous) => previous,
  });
  return (
    <div className="demo">
      <main className="product">{messages && <LoginPage messages={messages} />}</main>
      <Bench language={language} onLanguage={setLanguage} />
    </div>
  );
}

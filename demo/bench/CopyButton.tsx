import { useEffect, useState } from 'react';

/** Copies a text, and confirms this for two seconds. */
export function CopyButton({ text }: { text: string }) {
  const [copies, setCopies] = useState(0);
  useEffect(() => {
    if (!copies) return undefined;
    const timer = setTimeout(() => setCopies(0), 2000);
    return () => clearTimeout(timer);
  }, [copies]);
  const isCopied = copies > 0;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopies((before) => before + 1);
  };
  return (
    <button
      type="button"
      className="copy"
      title="Copy"
      aria-label={isCopied ? `Copied ${text}` : `Copy ${text}`}
      onClick={() => void copy()}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={isCopied ? tick : sheets} />
      </svg>
    </button>
  );
}

const sheets = 'M5.5 5.5h8v8h-8zM10.5 5V2.5h-8v8H5';
const tick = 'm2.5 8.5 3.5 4 7.5-9';

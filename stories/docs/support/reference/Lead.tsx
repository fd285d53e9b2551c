import { RepoMarkdown } from '../RepoMarkdown.js';
import { leads, type ReferencePage } from './pages.js';

/** What a page of the reference is about. */
export function Lead({ page }: { page: ReferencePage }) {
  return <RepoMarkdown text={leads[page]} />;
}

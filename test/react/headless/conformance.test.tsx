import { render as renderAlone, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BackupCode } from 'backup-code-challenge/headless';
import { type ComponentPropsWithoutRef, createRef, forwardRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CommonProps, parts } from './parts.js';
import { renderParts } from './renderParts.js';

/** An element of a design system's, which can stand in any part's place. */
const Own = forwardRef<HTMLElement, ComponentPropsWithoutRef<'section'>>(
  function OwnElement(props, ref) {
    return <section {...props} ref={ref} />;
  },
);

const ended = { options: { apiKey: '' } };

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
  vi.restoreAllMocks();
});

it('each part of the namespace is in the suite', () => {
  expect(Object.keys(parts)).toEqual(Object.keys(BackupCode).filter((name) => name !== 'Root'));
});

describe.each(Object.entries(parts))('BackupCode.%s', (name, { tag, render, isOfTheEnd }) => {
  const show = (props: CommonProps) =>
    renderParts(render({ 'data-testid': 'part', ...props }), isOfTheEnd && ended);
  const part = () => screen.getByTestId('part');

  it('renders one element, with the step’s state and every prop that it does not know', () => {
    const { container } = show({ title: 'A title', className: 'mine', style: { color: 'red' } });
    expect(container.querySelectorAll('[data-testid=part]')).toHaveLength(1);
    expect(part().tagName).toBe(tag);
    expect(part()).toHaveAttribute('title', 'A title');
    expect(part()).toHaveAttribute('class', 'mine');
    expect(part().style.color).toBe('red');
    expect(part()).toHaveAttribute('data-status', isOfTheEnd ? 'ended' : 'idle');
    expect(part().getAttribute('data-failure')).toBe(isOfTheEnd ? 'configuration' : null);
  });

  it('forwards its ref', () => {
    const ref = vi.fn();
    const { unmount } = show({ ref });
    expect(ref.mock.lastCall?.[0]).toBe(part());
    unmount();
    expect(ref.mock.lastCall?.[0]).toBe(null);
  });

  it('renders an element of the host’s in its place, with what both want', async () => {
    const clicks: string[] = [];
    const ownRef = createRef<HTMLElement>();
    const ref = vi.fn();
    const { unmount } = show({
      className: 'given',
      style: { color: 'red', margin: '1px' },
      title: 'given',
      onClick: () => clicks.push('given'),
      ref,
      render: (
        <Own
          className="own"
          style={{ color: 'blue' }}
          title="own"
          ref={ownRef}
          onClick={() => clicks.push('own')}
        />
      ),
    });
    expect(part().tagName).toBe('SECTION');
    expect(part()).toHaveAttribute('class', 'given own');
    expect([part().style.color, part().style.margin]).toEqual(['blue', '1px']);
    expect(part()).toHaveAttribute('title', 'own');
    expect(part()).toHaveAttribute('data-status', isOfTheEnd ? 'ended' : 'idle');
    expect(ownRef.current).toBe(part());
    expect(ref.mock.lastCall?.[0]).toBe(part());
    await userEvent.click(part());
    expect(clicks).toEqual(['own', 'given']);
    unmount();
    expect(ownRef.current).toBe(null);
    expect(ref.mock.lastCall?.[0]).toBe(null);
  });

  it('leaves out its own handler where the host’s prevents the default', async () => {
    const onClick = vi.fn();
    show({ onClick, render: <Own onClick={(event) => event.preventDefault()} /> });
    await userEvent.click(part());
    expect(onClick).not.toHaveBeenCalled();
  });

  it('renders what a function makes of its props', () => {
    const ref = vi.fn();
    show({
      ref,
      render: (props) => (
        <div>
          <Own {...props} />
        </div>
      ),
    });
    expect(part().tagName).toBe('SECTION');
    expect(ref.mock.lastCall?.[0]).toBe(part());
  });

  it('says where it belongs when it stands outside a root', () => {
    const message = `<BackupCode.${name}> must stand inside <BackupCode.Root>`;
    expect(() => renderAlone(render({}))).toThrow(message);
  });
});

import { render as renderAlone, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BackupCode } from 'backup-code-challenge/headless';
import { type ComponentPropsWithoutRef, createRef, forwardRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CommonProps, parts } from './parts.js';
import { renderParts } from './renderParts.js';

/** A component of a design system, which can replace the element of any part. */
const DesignElement = forwardRef<HTMLElement, ComponentPropsWithoutRef<'section'>>(
  function DesignSystemElement(props, ref) {
    return <section {...props} ref={ref} />;
  },
);

/** Without an apiKey the challenge has ended from the start. */
const ended = { options: { apiKey: '' } };

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
  vi.restoreAllMocks();
});

it('this suite covers each part of the namespace', () => {
  expect(Object.keys(parts)).toEqual(Object.keys(BackupCode).filter((name) => name !== 'Root'));
});

describe.each(Object.entries(parts))('BackupCode.%s', (name, { tag, render, needsAlert }) => {
  const show = (props: CommonProps) =>
    renderParts(render({ 'data-testid': 'part', ...props }), needsAlert && ended);
  const part = () => screen.getByTestId('part');

  it('renders one element with the challenge’s state and every unknown prop', () => {
    const { container } = show({ title: 'A title', className: 'mine', style: { color: 'red' } });
    expect(container.querySelectorAll('[data-testid=part]')).toHaveLength(1);
    expect(part().tagName).toBe(tag);
    expect(part()).toHaveAttribute('title', 'A title');
    expect(part()).toHaveAttribute('class', 'mine');
    expect(part().style.color).toBe('red');
    expect(part()).toHaveAttribute('data-status', needsAlert ? 'ended' : 'idle');
    expect(part().getAttribute('data-failure')).toBe(needsAlert ? 'configuration' : null);
  });

  it('forwards its ref', () => {
    const ref = vi.fn();
    const { unmount } = show({ ref });
    expect(ref.mock.lastCall?.[0]).toBe(part());
    unmount();
    expect(ref.mock.lastCall?.[0]).toBe(null);
  });

  it('renders the app’s element in place of its own, and merges their props', async () => {
    const clicks: string[] = [];
    const elementRef = createRef<HTMLElement>();
    const ref = vi.fn();
    const { unmount } = show({
      className: 'user',
      style: { color: 'red', margin: '1px' },
      title: 'user',
      onClick: () => clicks.push('user'),
      ref,
      render: (
        <DesignElement
          className="element"
          style={{ color: 'blue' }}
          title="element"
          ref={elementRef}
          onClick={() => clicks.push('element')}
        />
      ),
    });
    expect(part().tagName).toBe('SECTION');
    expect(part()).toHaveAttribute('class', 'user element');
    expect([part().style.color, part().style.margin]).toEqual(['blue', '1px']);
    expect(part()).toHaveAttribute('title', 'element');
    expect(part()).toHaveAttribute('data-status', needsAlert ? 'ended' : 'idle');
    expect(elementRef.current).toBe(part());
    expect(ref.mock.lastCall?.[0]).toBe(part());
    await userEvent.click(part());
    expect(clicks).toEqual(['element', 'user']);
    unmount();
    expect(elementRef.current).toBe(null);
    expect(ref.mock.lastCall?.[0]).toBe(null);
  });

  it('does not call its handler if the handler of the app’s element prevents the default', async () => {
    const onClick = vi.fn();
    show({ onClick, render: <DesignElement onClick={(event) => event.preventDefault()} /> });
    await userEvent.click(part());
    expect(onClick).not.toHaveBeenCalled();
  });

  it('renders the result of a render function', () => {
    const ref = vi.fn();
    show({
      ref,
      render: (props) => (
        <div>
          <DesignElement {...props} />
        </div>
      ),
    });
    expect(part().tagName).toBe('SECTION');
    expect(ref.mock.lastCall?.[0]).toBe(part());
  });

  it('throws an error with the reason outside BackupCode.Root', () => {
    const message = `<BackupCode.${name}> must be inside <BackupCode.Root>`;
    expect(() => renderAlone(render({}))).toThrow(message);
  });
});

describe('the data attributes of the state', () => {
  it.each(Object.entries(parts))('are on BackupCode.%s after the end', (_, { tag, render }) => {
    renderParts(render({ 'data-testid': 'part' }), ended);
    expect(screen.getByTestId('part').tagName).toBe(tag);
    expect(screen.getByTestId('part')).toHaveAttribute('data-status', 'ended');
    expect(screen.getByTestId('part')).toHaveAttribute('data-failure', 'configuration');
  });
});

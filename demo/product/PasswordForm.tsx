import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { type FirstLogin, startLogin } from './firstLogin.js';
import { Page } from './Page.js';

/** User name and password, the demo account's filled in. */
export function PasswordForm({ onLogin }: { onLogin: (login: FirstLogin) => void }) {
  const { register, handleSubmit } = useForm({
    defaultValues: { user: 'mira', password: 'correct-horse' },
  });
  const login = useMutation({ mutationFn: startLogin, onSuccess: onLogin, gcTime: 0 });

  const submit = handleSubmit((credentials) => login.mutate(credentials));
  return (
    <Page heading="Welcome back" lead="Sign in to your account." takesFocus={false}>
      <form className="password-form" onSubmit={(event) => void submit(event)}>
        <label>
          User name or e-mail
          <input autoComplete="username" {...register('user', { required: true })} />
        </label>
        <label>
          Password
          <input
            type="password"
            autoComplete="current-password"
            {...register('password', { required: true })}
          />
        </label>
        <p className="form-error" role="alert">
          {login.error?.message}
        </p>
        <button type="submit" className="primary" aria-busy={login.isPending}>
          Continue
        </button>
      </form>
    </Page>
  );
}

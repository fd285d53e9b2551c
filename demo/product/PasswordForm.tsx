import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { Page } from './Page.js';

interface PasswordFormProps<Login> {
  startLogin: (credentials: { user: string; password: string }) => Promise<Login>;
  onLogin: (login: Login) => void;
}

/** Asks for user name and password. Those of the demo account are filled in. */
export function PasswordForm<Login>({ startLogin, onLogin }: PasswordFormProps<Login>) {
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

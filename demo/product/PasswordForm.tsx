import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { type FirstLogin, startLogin } from './firstLogin.js';

/** Asks for user name and password. The demo account's are filled in. */
export function PasswordForm({ onLogin }: { onLogin: (login: FirstLogin) => void }) {
  const { register, handleSubmit } = useForm({
    defaultValues: { user: 'mira', password: 'correct-horse' },
  });
  const login = useMutation({ mutationFn: startLogin, onSuccess: onLogin, gcTime: 0 });

  const submit = handleSubmit((credentials) => login.mutate(credentials));
  return (
    <form className="page" onSubmit={(event) => void submit(event)}>
      <h1>Welcome back</h1>
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
      <button type="submit" className="primary">
        Continue
      </button>
    </form>
  );
}

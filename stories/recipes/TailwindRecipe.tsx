import { type ChallengeOptions, useBackupCodeChallenge } from 'backup-code-challenge';
import { BackupCode, getChallengeTexts } from 'backup-code-challenge/headless';
import { en } from 'backup-code-challenge/locales/en';

const notice = 'rounded-lg border px-4 py-3 text-sm';
const button =
  'inline-flex h-9 cursor-pointer items-center justify-center rounded-md px-4 text-sm font-medium outline-none transition-colors focus-visible:ring-[3px] focus-visible:ring-ring/50 aria-disabled:cursor-default';

/** The challenge in the style of shadcn/ui. The parts need only Tailwind's class names. */
export function TailwindRecipe(options: ChallengeOptions) {
  const challenge = useBackupCodeChallenge(options);
  const { state, failurePlacement, isExpired, isExpiring } = challenge;
  const texts = getChallengeTexts(challenge, en, options.format);
  const warning = isExpired ? 'expired' : isExpiring && 'expiring';
  const success = state.status === 'succeeded' && (state.isStalled ? 'stalled' : 'succeeded');
  const panel = en[success || warning || 'whereToFindCodes'];

  return (
    <BackupCode.Root
      challenge={challenge}
      lang={en.locale}
      dir={en.direction}
      className="relative flex max-w-sm flex-col gap-4 rounded-xl border bg-card p-6 text-card-foreground shadow-sm"
    >
      <BackupCode.Heading className="text-lg leading-none font-semibold outline-none">
        {failurePlacement === 'end' ? texts.title : en.title}
      </BackupCode.Heading>
      <BackupCode.Alert className={`${notice} text-destructive`}>
        {failurePlacement === 'alert' && <p className="font-medium">{texts.title}</p>}
        <BackupCode.AlertText>{texts.text}</BackupCode.AlertText> {texts.wait}
      </BackupCode.Alert>
      {failurePlacement !== 'end' && (
        <>
          <div className={notice}>
            <p className="font-medium">{panel.title}</p>
            <p className="text-muted-foreground">{panel.text}</p>
          </div>
          <div className="grid gap-2">
            <BackupCode.Label className="text-sm leading-none font-medium">
              {en.label}
            </BackupCode.Label>
            <BackupCode.Input className="h-9 w-full rounded-md border border-input bg-transparent px-3 text-base shadow-xs outline-none focus-visible:border-ring focus-visible:ring-[3px] focus-visible:ring-ring/50 aria-invalid:border-destructive aria-invalid:ring-destructive/20 md:text-sm" />
            <BackupCode.FieldError className="text-sm text-destructive empty:hidden">
              {texts.text}
            </BackupCode.FieldError>
            <BackupCode.Description className="text-sm text-muted-foreground">
              {texts.hint}
            </BackupCode.Description>
          </div>
          <BackupCode.Submit
            className={`${button} bg-primary text-primary-foreground hover:bg-primary/90 aria-disabled:opacity-50`}
          >
            {en.submit}
          </BackupCode.Submit>
        </>
      )}
      {challenge.actions.map((action) => (
        <BackupCode.Action key={action} action={action} className={`${button} hover:bg-accent`}>
          {texts.actionLabel(action)}
        </BackupCode.Action>
      ))}
      <BackupCode.Status className="sr-only">{texts.announcement}</BackupCode.Status>
    </BackupCode.Root>
  );
}

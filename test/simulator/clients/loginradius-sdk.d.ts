/** The part of LoginRadius's Node SDK 11.7.0 that the tests call. The package has no types. */
declare module 'loginradius-sdk' {
  export interface SdkConfig {
    apiKey: string;
    apiSecret: string;
    /** A host name without port: the SDK always uses the default port of the HTTPS agent. */
    apiDomain: string;
    serverRegion?: string;
    PreventWebhook?: boolean;
    /** The SDK adds its request function to the configuration. */
    request?: (
      method: string,
      path: string,
      query: Record<string, string>,
      body: unknown,
    ) => Promise<unknown>;
  }

  export interface Sdk {
    authenticationApi: {
      loginByEmail: (model: { email: string; password: string }) => Promise<unknown>;
      loginByUserName: (model: { username: string; password: string }) => Promise<unknown>;
    };
    multiFactorAuthenticationApi: {
      mfaLoginByEmail: (email: string, password: string) => Promise<unknown>;
      mfaLoginByUserName: (password: string, username: string) => Promise<unknown>;
      mfaValidateBackupCode: (
        model: { backupcode: string },
        secondFactorAuthenticationToken: string,
        fields?: string,
        rbaBrowserEmailTemplate?: string,
        rbaCityEmailTemplate?: string,
        rbaCountryEmailTemplate?: string,
        rbaIpEmailTemplate?: string,
      ) => Promise<unknown>;
    };
  }

  export default function createSdk(config: SdkConfig): Sdk;
}

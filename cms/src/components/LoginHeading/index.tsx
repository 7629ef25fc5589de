/** Payload's page for logging in has no heading at all. */
export const LoginHeading = () => <h1 className="lovat-login">Logga in</h1>

"""RFC 2221: LOGIN-REFERRALS. Its response code is `Referral` in ``rfc2193``."""

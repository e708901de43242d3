"""RFC 2221: LOGIN-REFERRALS. Its response code is that of RFC 2193, `Referral`."""

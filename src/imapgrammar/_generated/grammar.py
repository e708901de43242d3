"""The grammar's intermediate form, for errors and for all else that is not in a hurry.

Written by ``python -m imapgrammar.codegen`` from the grammar. Do not edit.
"""

from __future__ import annotations

import functools

from imapgrammar import nodes, registry
from imapgrammar.ir import (
    Alternative,
    Choice,
    Fixed,
    Grammar,
    Optional,
    Ref,
    Repeat,
    Rule,
    Sequence,
    Statement,
    TerminalRule,
    Value,
)


@functools.cache
def grammar() -> Grammar:
    """The grammar that the files of this package make."""
    return Grammar({rule.name: rule for rule in _rules()}, {each.name: each for each in _terminals()}, _statements())


FOLLOW = {
    "client_message": b"",
    "server_message": b"",
    "command": b"",
    "command_any": b"\r",
    "command_auth": b"\r",
    "command_nonauth": b"\r",
    "command_select": b"\r",
    "unknown_command": b"\r",
    "unknown_text": b"\r",
    "login": b"\r",
    "userid": b" ",
    "password": b"\r",
    "uid": b"\r",
    "uid_command": b"\r",
    "continue_data": b"",
    "continue_cancel": b"",
    "greeting": b"",
    "continue_req": b"",
    "response_data": b"",
    "response_done": b"",
    "response_fatal": b"",
    "response_tagged": b"",
    "resp_cond_auth": b"\r",
    "resp_cond_bye": b"\r",
    "resp_cond_state": b"\r",
    "resp_text": b"\r",
    "text": b"\r",
    "resp_text_code": b"]",
    "unknown_code": b"]",
    "capability_data": b"\r]",
    "capability": b"\r ]",
    "unknown_capability": b"\r ]",
    "unknown_response": b"\r",
    "flag": b"\r )",
    "flag_extension": b"\r )",
    "flag_fetch": b" )",
    "flag_list": b"\r ",
    "flag_perm": b" )",
    "astring": b"\r )",
    "nstring": b"\r )",
    "string": b"\r )",
    "literal8": b" )",
    "tag": b" ",
    "uniqueid": b"\r )]",
    "date": b"\r )",
    "date_time": b" )",
    "absent": b"\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\x7f\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4",
    "mailbox": b"\r )",
    "delete": b"\r",
    "list": b"\r",
    "lsub": b"\r",
    "list_mailbox": b"\r",
    "status": b"\r",
    "subscribe": b"\r",
    "unsubscribe": b"\r",
    "mailbox_data": b"\r",
    "mailbox_list": b"\r",
    "mbx_list_flags": b")",
    "mbx_list_flag": b" )",
    "mbx_list_flag_extension": b" )",
    "copy": b"\r",
    "fetch_att": b"\r )",
    "partial": b"\r )",
    "store_att_flags": b"\r",
    "section": b"\r )<",
    "section_spec": b"]",
    "section_part": b".]",
    "section_text": b"]",
    "section_msgtext": b"]",
    "header_list": b"]",
    "header_fld_name": b" )",
    "message_data": b"\r",
    "unknown_message_data": b"\r",
    "msg_att": b"\r",
    "msg_att_item": b" )",
    "msg_att_dynamic": b" )",
    "msg_att_static": b" )",
    "unknown_msg_att": b" )",
    "unknown_value": b" )",
    "envelope": b" )",
    "env_date": b" ",
    "env_subject": b" ",
    "env_from": b" ",
    "env_sender": b" ",
    "env_reply_to": b" ",
    "env_to": b" ",
    "env_cc": b" ",
    "env_bcc": b" ",
    "env_in_reply_to": b" ",
    "env_message_id": b")",
    "address": b"()",
    "addr_name": b" ",
    "addr_adl": b" ",
    "addr_mailbox": b" ",
    "addr_host": b")",
    "body": b" ()",
    "body_type_1part": b")",
    "body_type_basic": b" )",
    "body_type_msg": b" )",
    "body_type_text": b" )",
    "body_type_mpart": b")",
    "body_ext_1part": b")",
    "body_ext_mpart": b")",
    "body_extension": b" )",
    "body_fields": b" )",
    "body_fld_param": b" )",
    "body_fld_id": b" ",
    "body_fld_desc": b" ",
    "body_fld_enc": b" ",
    "body_fld_octets": b" )",
    "body_fld_lines": b" )",
    "body_fld_md5": b" )",
    "body_fld_dsp": b" )",
    "body_fld_lang": b" )",
    "body_fld_loc": b" )",
    "media_basic": b" ",
    "media_message": b" ",
    "media_text": b" ",
    "media_subtype": b" )",
    "search_key": b"\r )",
    "namespace_response": b"\r",
    "namespaces": b"\r ",
    "namespace_descr": b"()",
    "namespace_response_extension": b" )",
    "id_response": b"\r",
    "id_params_list": b"\r",
    "binary_string": b" )",
    "section_binary": b"\r )<",
    "uid_expunge": b"\r",
    "resp_code_apnd": b"]",
    "resp_code_copy": b"]",
    "append_uid": b"]",
    "create": b"\r",
    "create_params": b"\r",
    "create_param": b" )",
    "unknown_create_param": b" )",
    "create_param_value": b" )",
    "examine": b"\r",
    "select": b"\r",
    "select_params": b"\r",
    "select_param": b" )",
    "unknown_select_param": b" )",
    "select_param_value": b" )",
    "rename": b"\r",
    "rename_params": b"\r",
    "rename_param": b" )",
    "unknown_rename_param": b" )",
    "rename_param_value": b" )",
    "fetch": b"\r",
    "fetch_items": b"\r ",
    "fetch_modifiers": b"\r",
    "fetch_modifier": b" )",
    "unknown_fetch_modifier": b" )",
    "fetch_modif_params": b" )",
    "store": b"\r",
    "store_modifiers": b" ",
    "store_modifier": b" )",
    "unknown_store_modifier": b" )",
    "store_modif_params": b" )",
    "search": b"\r",
    "search_program": b"\r",
    "search_return_opts": b" ",
    "search_return_opt": b" )",
    "unknown_search_return_opt": b" )",
    "search_mod_params": b" )",
    "charset": b" ",
    "esearch_response": b"\r",
    "search_correlator": b"\r ",
    "tag_string": b")",
    "search_return_data": b"\r ",
    "unknown_search_return_data": b"\r ",
    "search_return_value": b"\r ",
    "append": b"\r",
    "append_messages": b"\r",
    "append_message": b"\r ",
    "append_data": b"\r ",
    "append_literal": b"\r ",
    "append_ext": b"\r ",
    "unknown_append_ext": b"\r ",
    "append_ext_value": b"\r ",
    "append_opts_ext": b"\r",
    "status_att_list": b")",
    "status_att_val": b" )",
    "unknown_status_att_val": b" )",
    "tagged_ext_val": b"\r )",
    "tagged_ext_comp": b")",
    "tagged_ext_item": b" )",
    "resetkey": b"\r",
    "url_mechanism": b" ]",
    "genurlauth": b"\r",
    "genurlauth_data": b"\r",
    "url_full": b"\r )",
    "url_rump": b" ",
    "authenticate": b"\r",
    "compress": b"\r",
    "enable_data": b"\r",
    "language_cmd": b"\r",
    "language_data": b"\r",
    "lang_range_quoted": b"\r ",
    "lang_tag_quoted": b" )",
    "comparator_cmd": b"\r",
    "comparator_data": b"\r",
    "comp_id_quoted": b" )",
    "comp_order_quoted": b"\r ",
    "comp_sel_quoted": b"\r ",
    "sort": b"\r",
    "sort_criteria": b" ",
    "sort_criterion": b" )",
    "thread": b"\r",
    "search_criteria": b"\r",
    "sort_data": b"\r",
    "thread_data": b"\r",
    "thread_list": b"\r()",
    "thread_members": b")",
    "thread_nested": b")",
    "filter_name": b"\r )]",
    "urlfetch": b"\r",
    "url_fetch_arg": b"\r ",
    "url_fetch_simple": b"\r ",
    "url_fetch_ext": b"\r ",
    "urlfetch_data": b"\r",
    "urldata_simple": b"\r ",
    "urldata_ext": b"\r ",
    "url_metadata": b"\r ",
    "url_metadata_el": b")",
    "url_meta_bodystruct": b")",
    "url_meta_binary": b")",
    "url_meta_body": b")",
    "move": b"\r",
    "literal": b"\r )",
    "unauthenticate": b"\r",
    "replace": b"\r",
    "message_limit": b" ]",
    "several_messages": b"\r",
    "cat_part": b" )",
    "text_literal": b" )",
    "url": b" )",
    "toobig_response_code": b"]",
    "badurl_response_code": b"]",
    "url_resp_text": b"]",
    "extended_sort": b"\r",
    "modifier_context": b" )",
    "modifier_partial": b" )",
    "modifier_update": b" )",
    "ret_data_addto": b"\r ",
    "ret_data_partial": b"\r ",
    "ret_data_removefrom": b"\r ",
    "context_position": b" ",
    "partial_results": b")",
    "score_list": b"\r ",
    "chgsince_fetch_mod": b" )",
    "fetch_mod_sequence": b"\r )",
    "fetch_mod_resp": b" )",
    "search_modsequence": b"\r )",
    "search_modseq_ext": b" ",
    "entry_name": b" ",
    "entry_flag_name": b" ",
    "permsg_modsequence": b")",
    "mod_sequence_value": b"\r )]",
    "mod_sequence_valzer": b"\r )",
    "search_sort_mod_seq": b"\r",
    "condstore_param": b" )",
    "seq_match_data": b")",
    "uidvalidity": b" ",
    "known_uids": b"\r )",
    "known_sequence_set": b" ",
    "known_uid_set": b")",
    "expunged_resp": b"\r",
    "uid_fetch": b"\r",
    "uid_fetch_modifiers": b"\r",
    "uid_fetch_modifier": b" )",
    "rexpunges_fetch_mod": b" )",
    "fetch_emailid_resp": b" )",
    "fetch_threadid_resp": b" )",
    "notify": b"\r",
    "notify_set": b"\r",
    "notify_none": b"\r",
    "status_indicator": b" ",
    "one_or_more_mailbox": b" ",
    "many_mailboxes": b" ",
    "event_groups": b"\r",
    "event_group": b"\r ",
    "filter_mailboxes": b" ",
    "filter_mailboxes_other": b" ",
    "filter_mailboxes_selected": b" ",
    "events": b")",
    "event": b" )",
    "message_event": b" )",
    "mailbox_event": b" )",
    "user_event": b" )",
    "event_ext": b" )",
    "oldname_extended_item": b"",
    "event_name": b" )",
    "unsupported_events_code": b"]",
}
"""For each rule, the octets that can stand after it; none after a whole message."""


def _rules() -> tuple[Rule, ...]:
    kinds = registry.registry().kinds
    return (
        Rule(
            "client_message",
            (
                Alternative(Sequence((Fixed("DONE", "DONE"), Fixed("\r\n", "CRLF"))), "done", nodes.Done),
                Alternative(Sequence((Ref("command"),)), None, None),
                Alternative(Sequence((Ref("continue_data"),)), None, None),
                Alternative(Sequence((Ref("continue_cancel"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "server_message",
            (
                Alternative(Sequence((Ref("response_data"),)), None, None),
                Alternative(Sequence((Ref("response_done"),)), None, None),
                Alternative(Sequence((Ref("continue_req"),)), None, None),
                Alternative(Sequence((Ref("greeting"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "command",
            (
                Alternative(
                    Sequence(
                        (
                            Ref("tag"),
                            Fixed(" ", "SP"),
                            Choice(
                                (
                                    Ref("command_any"),
                                    Ref("command_auth"),
                                    Ref("command_nonauth"),
                                    Ref("command_select"),
                                    Ref("unknown_command"),
                                )
                            ),
                            Fixed("\r\n", "CRLF"),
                        )
                    ),
                    "command",
                    nodes.Command,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "command_any",
            (
                Alternative(Sequence((Ref("language_cmd"),)), None, None),
                Alternative(
                    Sequence(
                        (Fixed("ENABLE", "ENABLE"), Repeat(Sequence((Fixed(" ", "SP"), Ref("capability"))), 1, ()))
                    ),
                    "enable",
                    nodes.Enable,
                ),
                Alternative(Sequence((Fixed("ID", "ID"), Fixed(" ", "SP"), Ref("id_params_list"))), "id", nodes.Id),
                Alternative(Sequence((Fixed("CAPABILITY", "__ANON_0"),)), "capability", nodes.Capability),
                Alternative(Sequence((Fixed("LOGOUT", "LOGOUT"),)), "logout", nodes.Logout),
                Alternative(Sequence((Fixed("NOOP", "NOOP"),)), "noop", nodes.Noop),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "command_auth",
            (
                Alternative(Sequence((Ref("notify"),)), None, None),
                Alternative(Sequence((Ref("unauthenticate"),)), None, None),
                Alternative(Sequence((Ref("comparator_cmd"),)), None, None),
                Alternative(Sequence((Ref("compress"),)), None, None),
                Alternative(Sequence((Ref("resetkey"),)), None, None),
                Alternative(Sequence((Ref("genurlauth"),)), None, None),
                Alternative(Sequence((Ref("urlfetch"),)), None, None),
                Alternative(Sequence((Fixed("NAMESPACE", "NAMESPACE"),)), "namespace", nodes.Namespace),
                Alternative(Sequence((Fixed("IDLE", "IDLE"),)), "idle", nodes.Idle),
                Alternative(Sequence((Ref("append"),)), None, None),
                Alternative(Sequence((Ref("create"),)), None, None),
                Alternative(Sequence((Ref("delete"),)), None, None),
                Alternative(Sequence((Ref("examine"),)), None, None),
                Alternative(Sequence((Ref("list"),)), None, None),
                Alternative(Sequence((Ref("lsub"),)), None, None),
                Alternative(Sequence((Ref("rename"),)), None, None),
                Alternative(Sequence((Ref("select"),)), None, None),
                Alternative(Sequence((Ref("status"),)), None, None),
                Alternative(Sequence((Ref("subscribe"),)), None, None),
                Alternative(Sequence((Ref("unsubscribe"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "command_nonauth",
            (
                Alternative(Sequence((Ref("login"),)), None, None),
                Alternative(Sequence((Ref("authenticate"),)), None, None),
                Alternative(Sequence((Fixed("STARTTLS", "STARTTLS"),)), "start_tls", nodes.StartTls),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "command_select",
            (
                Alternative(Sequence((Ref("extended_sort"),)), None, None),
                Alternative(
                    Sequence(
                        (
                            Fixed("CANCELUPDATE", "CANCELUPDATE"),
                            Repeat(Sequence((Fixed(" ", "SP"), Value("QUOTED"))), 1, ()),
                        )
                    ),
                    "cancel_update",
                    nodes.CancelUpdate,
                ),
                Alternative(Sequence((Ref("replace"),)), None, None),
                Alternative(Sequence((Ref("unauthenticate"),)), None, None),
                Alternative(Sequence((Ref("move"),)), None, None),
                Alternative(Sequence((Ref("sort"),)), None, None),
                Alternative(Sequence((Ref("thread"),)), None, None),
                Alternative(Sequence((Ref("uid_expunge"),)), None, None),
                Alternative(Sequence((Fixed("UNSELECT", "UNSELECT"),)), "unselect", nodes.Unselect),
                Alternative(Sequence((Fixed("CHECK", "CHECK"),)), "check", nodes.Check),
                Alternative(Sequence((Fixed("CLOSE", "CLOSE"),)), "close", nodes.Close),
                Alternative(Sequence((Fixed("EXPUNGE", "EXPUNGE"),)), "expunge", nodes.Expunge),
                Alternative(Sequence((Ref("copy"),)), None, None),
                Alternative(Sequence((Ref("fetch"),)), None, None),
                Alternative(Sequence((Ref("store"),)), None, None),
                Alternative(Sequence((Ref("uid"),)), None, None),
                Alternative(Sequence((Ref("search"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "unknown_command",
            (
                Alternative(
                    Sequence(
                        (Value("UNKNOWN_COMMAND_NAME"), Optional(Sequence((Fixed(" ", "SP"), Ref("unknown_text")))))
                    ),
                    "unknown_command",
                    nodes.UnknownCommand,
                ),
            ),
            True,
            None,
            False,
        ),
        Rule(
            "unknown_text",
            (
                Alternative(
                    Sequence((Repeat(Choice((Value("UNKNOWN_TEXT"), Value("LITERAL"), Value("LITERAL8"))), 1, ()),)),
                    None,
                    None,
                ),
            ),
            False,
            None,
            True,
        ),
        Rule(
            "login",
            (
                Alternative(
                    Sequence(
                        (Fixed("LOGIN", "LOGIN"), Fixed(" ", "SP"), Ref("userid"), Fixed(" ", "SP"), Ref("password"))
                    ),
                    "login",
                    nodes.Login,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule("userid", (Alternative(Sequence((Ref("astring"),)), None, None),), False, None, False),
        Rule("password", (Alternative(Sequence((Ref("astring"),)), None, None),), False, None, False),
        Rule(
            "uid",
            (Alternative(Sequence((Fixed("UID", "UID"), Fixed(" ", "SP"), Ref("uid_command"))), "uid", nodes.Uid),),
            False,
            None,
            False,
        ),
        Rule(
            "uid_command",
            (
                Alternative(Sequence((Ref("uid_fetch"),)), None, None),
                Alternative(Sequence((Ref("extended_sort"),)), None, None),
                Alternative(Sequence((Ref("replace"),)), None, None),
                Alternative(Sequence((Ref("move"),)), None, None),
                Alternative(Sequence((Ref("sort"),)), None, None),
                Alternative(Sequence((Ref("thread"),)), None, None),
                Alternative(Sequence((Ref("copy"),)), None, None),
                Alternative(Sequence((Ref("fetch"),)), None, None),
                Alternative(Sequence((Ref("search"),)), None, None),
                Alternative(Sequence((Ref("store"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "continue_data",
            (
                Alternative(
                    Sequence((Optional(Value("CONTINUE_BASE64")), Fixed("\r\n", "CRLF"))),
                    "continue_data",
                    nodes.ContinueData,
                ),
            ),
            True,
            None,
            False,
        ),
        Rule(
            "continue_cancel",
            (
                Alternative(
                    Sequence((Fixed("*", "STAR"), Fixed("\r\n", "CRLF"))), "continue_cancel", nodes.ContinueCancel
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "greeting",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("*", "STAR"),
                            Fixed(" ", "SP"),
                            Choice((Ref("resp_cond_auth"), Ref("resp_cond_bye"))),
                            Fixed("\r\n", "CRLF"),
                        )
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "continue_req",
            (
                Alternative(
                    Sequence((Fixed("+", "PLUS"), Fixed(" ", "SP"), Optional(Ref("resp_text")), Fixed("\r\n", "CRLF"))),
                    "continue_req",
                    nodes.ContinueReq,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "response_data",
            (
                Alternative(
                    Sequence((Fixed("*", "STAR"), Fixed(" ", "SP"), Ref("urlfetch_data"), Fixed("\r\n", "CRLF"))),
                    None,
                    None,
                ),
                Alternative(
                    Sequence((Fixed("*", "STAR"), Fixed(" ", "SP"), Ref("comparator_data"), Fixed("\r\n", "CRLF"))),
                    None,
                    None,
                ),
                Alternative(
                    Sequence((Fixed("*", "STAR"), Fixed(" ", "SP"), Ref("language_data"), Fixed("\r\n", "CRLF"))),
                    None,
                    None,
                ),
                Alternative(
                    Sequence((Fixed("*", "STAR"), Fixed(" ", "SP"), Ref("enable_data"), Fixed("\r\n", "CRLF"))),
                    None,
                    None,
                ),
                Alternative(
                    Sequence((Fixed("*", "STAR"), Fixed(" ", "SP"), Ref("genurlauth_data"), Fixed("\r\n", "CRLF"))),
                    None,
                    None,
                ),
                Alternative(
                    Sequence((Fixed("*", "STAR"), Fixed(" ", "SP"), Ref("id_response"), Fixed("\r\n", "CRLF"))),
                    None,
                    None,
                ),
                Alternative(
                    Sequence(
                        (
                            Fixed("*", "STAR"),
                            Fixed(" ", "SP"),
                            Choice(
                                (
                                    Ref("resp_cond_state"),
                                    Ref("resp_cond_bye"),
                                    Ref("mailbox_data"),
                                    Ref("message_data"),
                                    Ref("capability_data"),
                                    Ref("unknown_response"),
                                )
                            ),
                            Fixed("\r\n", "CRLF"),
                        )
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "response_done",
            (
                Alternative(Sequence((Ref("response_tagged"),)), None, None),
                Alternative(Sequence((Ref("response_fatal"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "response_fatal",
            (
                Alternative(
                    Sequence((Fixed("*", "STAR"), Fixed(" ", "SP"), Ref("resp_cond_bye"), Fixed("\r\n", "CRLF"))),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "response_tagged",
            (
                Alternative(
                    Sequence((Ref("tag"), Fixed(" ", "SP"), Ref("resp_cond_state"), Fixed("\r\n", "CRLF"))),
                    "tagged",
                    nodes.Tagged,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "resp_cond_auth",
            (
                Alternative(Sequence((Fixed("OK", "OK"), Fixed(" ", "SP"), Ref("resp_text"))), "ok", nodes.Ok),
                Alternative(
                    Sequence((Fixed("PREAUTH", "PREAUTH"), Fixed(" ", "SP"), Ref("resp_text"))),
                    "pre_auth",
                    nodes.PreAuth,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "resp_cond_bye",
            (Alternative(Sequence((Fixed("BYE", "BYE"), Fixed(" ", "SP"), Ref("resp_text"))), "bye", nodes.Bye),),
            False,
            None,
            False,
        ),
        Rule(
            "resp_cond_state",
            (
                Alternative(Sequence((Fixed("OK", "OK"), Fixed(" ", "SP"), Ref("resp_text"))), "ok", nodes.Ok),
                Alternative(Sequence((Fixed("NO", "NO"), Fixed(" ", "SP"), Ref("resp_text"))), "no", nodes.No),
                Alternative(Sequence((Fixed("BAD", "BAD"), Fixed(" ", "SP"), Ref("resp_text"))), "bad", nodes.Bad),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "resp_text",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("[", "LSQB"),
                            Ref("resp_text_code"),
                            Fixed("]", "RESP_SPECIALS"),
                            Fixed(" ", "SP"),
                            Ref("text"),
                        )
                    ),
                    None,
                    None,
                ),
                Alternative(Sequence((Ref("absent"), Value("RESP_TEXT"))), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule("text", (Alternative(Sequence((Value("TEXT"),)), None, None),), False, None, False),
        Rule(
            "resp_text_code",
            (
                Alternative(
                    Sequence((Fixed("NOTIFICATIONOVERFLOW", "NOTIFICATIONOVERFLOW"),)),
                    "notification_overflow",
                    nodes.NotificationOverflow,
                ),
                Alternative(Sequence((Ref("unsupported_events_code"),)), None, None),
                Alternative(
                    Sequence(
                        (
                            Fixed("MAILBOXID", "MAILBOXID"),
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Value("OBJECTID"),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "mailbox_id",
                    nodes.MailboxId,
                ),
                Alternative(Sequence((Fixed("CLOSED", "CLOSED"),)), "closed", nodes.Closed),
                Alternative(
                    Sequence((Fixed("HIGHESTMODSEQ", "HIGHESTMODSEQ"), Fixed(" ", "SP"), Ref("mod_sequence_value"))),
                    "highest_mod_seq",
                    nodes.HighestModSeq,
                ),
                Alternative(Sequence((Fixed("NOMODSEQ", "NOMODSEQ"),)), "no_mod_seq", nodes.NoModSeq),
                Alternative(
                    Sequence((Fixed("MODIFIED", "MODIFIED"), Fixed(" ", "SP"), Value("SEQUENCE_SET"))),
                    "modified",
                    nodes.Modified,
                ),
                Alternative(
                    Sequence((Fixed("NOUPDATE", "NOUPDATE"), Fixed(" ", "SP"), Value("QUOTED"))),
                    "no_update",
                    nodes.NoUpdate,
                ),
                Alternative(Sequence((Fixed("NOTSAVED", "NOTSAVED"),)), "not_saved", nodes.NotSaved),
                Alternative(Sequence((Ref("badurl_response_code"),)), None, None),
                Alternative(Sequence((Ref("toobig_response_code"),)), None, None),
                Alternative(
                    Sequence(
                        (
                            Fixed("MESSAGELIMIT", "MESSAGELIMIT"),
                            Fixed(" ", "SP"),
                            Ref("message_limit"),
                            Optional(Sequence((Fixed(" ", "SP"), Ref("uniqueid")))),
                        )
                    ),
                    "message_limit",
                    nodes.MessageLimit,
                ),
                Alternative(Sequence((Fixed("UNAVAILABLE", "UNAVAILABLE"),)), "unavailable", nodes.Unavailable),
                Alternative(
                    Sequence((Fixed("AUTHENTICATIONFAILED", "AUTHENTICATIONFAILED"),)),
                    "authentication_failed",
                    nodes.AuthenticationFailed,
                ),
                Alternative(
                    Sequence((Fixed("AUTHORIZATIONFAILED", "AUTHORIZATIONFAILED"),)),
                    "authorization_failed",
                    nodes.AuthorizationFailed,
                ),
                Alternative(Sequence((Fixed("EXPIRED", "EXPIRED"),)), "expired", nodes.Expired),
                Alternative(
                    Sequence((Fixed("PRIVACYREQUIRED", "PRIVACYREQUIRED"),)), "privacy_required", nodes.PrivacyRequired
                ),
                Alternative(Sequence((Fixed("CONTACTADMIN", "CONTACTADMIN"),)), "contact_admin", nodes.ContactAdmin),
                Alternative(Sequence((Fixed("NOPERM", "NOPERM"),)), "no_perm", nodes.NoPerm),
                Alternative(Sequence((Fixed("INUSE", "INUSE"),)), "in_use", nodes.InUse),
                Alternative(
                    Sequence((Fixed("EXPUNGEISSUED", "EXPUNGEISSUED"),)), "expunge_issued", nodes.ExpungeIssued
                ),
                Alternative(Sequence((Fixed("CORRUPTION", "CORRUPTION"),)), "corruption", nodes.Corruption),
                Alternative(Sequence((Fixed("SERVERBUG", "SERVERBUG"),)), "server_bug", nodes.ServerBug),
                Alternative(Sequence((Fixed("CLIENTBUG", "CLIENTBUG"),)), "client_bug", nodes.ClientBug),
                Alternative(Sequence((Fixed("CANNOT", "CANNOT"),)), "cannot", nodes.Cannot),
                Alternative(Sequence((Fixed("LIMIT", "LIMIT"),)), "limit", nodes.Limit),
                Alternative(Sequence((Fixed("OVERQUOTA", "OVERQUOTA"),)), "over_quota", nodes.OverQuota),
                Alternative(
                    Sequence((Fixed("ALREADYEXISTS", "ALREADYEXISTS"),)), "already_exists", nodes.AlreadyExists
                ),
                Alternative(Sequence((Fixed("NONEXISTENT", "NONEXISTENT"),)), "nonexistent", nodes.Nonexistent),
                Alternative(
                    Sequence((Fixed("UNDEFINED-FILTER", "__ANON_1"), Fixed(" ", "SP"), Ref("filter_name"))),
                    "undefined_filter",
                    nodes.UndefinedFilter,
                ),
                Alternative(
                    Sequence((Fixed("BADCOMPARATOR", "BADCOMPARATOR"),)), "bad_comparator", nodes.BadComparator
                ),
                Alternative(
                    Sequence((Fixed("COMPRESSIONACTIVE", "COMPRESSIONACTIVE"),)),
                    "compression_active",
                    nodes.CompressionActive,
                ),
                Alternative(
                    Sequence(
                        (
                            Fixed("URLMECH", "URLMECH"),
                            Fixed(" ", "SP"),
                            Fixed("INTERNAL", "INTERNAL"),
                            Repeat(Sequence((Fixed(" ", "SP"), Ref("url_mechanism"))), 0, ()),
                        )
                    ),
                    "url_mech",
                    nodes.UrlMech,
                ),
                Alternative(Sequence((Ref("resp_code_apnd"),)), None, None),
                Alternative(Sequence((Ref("resp_code_copy"),)), None, None),
                Alternative(Sequence((Fixed("UIDNOTSTICKY", "UIDNOTSTICKY"),)), "uid_not_sticky", nodes.UidNotSticky),
                Alternative(Sequence((Fixed("UNKNOWN-CTE", "__ANON_2"),)), "unknown_cte", nodes.UnknownCte),
                Alternative(Sequence((Fixed("ALERT", "ALERT"),)), "alert", nodes.Alert),
                Alternative(
                    Sequence(
                        (
                            Fixed("BADCHARSET", "BADCHARSET"),
                            Optional(
                                Sequence(
                                    (
                                        Fixed(" ", "SP"),
                                        Fixed("(", "LPAR"),
                                        Repeat(Ref("astring"), 1, (Fixed(" ", "SP"),)),
                                        Fixed(")", "RPAR"),
                                    )
                                )
                            ),
                        )
                    ),
                    "bad_charset",
                    nodes.BadCharset,
                ),
                Alternative(Sequence((Ref("capability_data"),)), None, None),
                Alternative(Sequence((Fixed("PARSE", "PARSE"),)), "parse", nodes.Parse),
                Alternative(
                    Sequence(
                        (
                            Fixed("PERMANENTFLAGS", "PERMANENTFLAGS"),
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Repeat(Ref("flag_perm"), 0, (Fixed(" ", "SP"),)),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "permanent_flags",
                    nodes.PermanentFlags,
                ),
                Alternative(Sequence((Fixed("READ-ONLY", "__ANON_3"),)), "read_only", nodes.ReadOnly),
                Alternative(Sequence((Fixed("READ-WRITE", "__ANON_4"),)), "read_write", nodes.ReadWrite),
                Alternative(Sequence((Fixed("TRYCREATE", "TRYCREATE"),)), "try_create", nodes.TryCreate),
                Alternative(
                    Sequence((Fixed("UIDNEXT", "UIDNEXT"), Fixed(" ", "SP"), Value("NZ_NUMBER"))),
                    "uid_next",
                    nodes.UidNext,
                ),
                Alternative(
                    Sequence((Fixed("UIDVALIDITY", "UIDVALIDITY"), Fixed(" ", "SP"), Value("NZ_NUMBER"))),
                    "uid_validity",
                    nodes.UidValidity,
                ),
                Alternative(
                    Sequence((Fixed("UNSEEN", "UNSEEN"), Fixed(" ", "SP"), Value("NZ_NUMBER"))), "unseen", nodes.Unseen
                ),
                Alternative(Sequence((Ref("unknown_code"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "unknown_code",
            (
                Alternative(
                    Sequence((Value("UNKNOWN_CODE_NAME"), Optional(Sequence((Fixed(" ", "SP"), Value("CODE_TEXT")))))),
                    "unknown_code",
                    nodes.UnknownCode,
                ),
            ),
            True,
            None,
            False,
        ),
        Rule(
            "capability_data",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("CAPABILITY", "__ANON_0"),
                            Repeat(Sequence((Fixed(" ", "SP"), Ref("capability"))), 1, ()),
                        )
                    ),
                    "capability_data",
                    nodes.CapabilityData,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "capability",
            (
                Alternative(Sequence((Value("CAPABILITY"),)), None, None),
                Alternative(Sequence((Ref("unknown_capability"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "unknown_capability",
            (Alternative(Sequence((Value("UNKNOWN_CAPABILITY_NAME"),)), None, None),),
            True,
            None,
            False,
        ),
        Rule(
            "unknown_response",
            (
                Alternative(
                    Sequence(
                        (Value("UNKNOWN_RESPONSE_NAME"), Optional(Sequence((Fixed(" ", "SP"), Ref("unknown_text")))))
                    ),
                    "unknown_response",
                    nodes.UnknownResponse,
                ),
            ),
            True,
            None,
            False,
        ),
        Rule(
            "flag",
            (
                Alternative(Sequence((Value("FLAG"),)), None, None),
                Alternative(Sequence((Value("FLAG_KEYWORD"),)), None, None),
                Alternative(Sequence((Ref("flag_extension"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "flag_extension", (Alternative(Sequence((Value("FLAG_EXTENSION_NAME"),)), None, None),), True, None, False
        ),
        Rule(
            "flag_fetch",
            (
                Alternative(Sequence((Ref("flag"),)), None, None),
                Alternative(Sequence((Value("FLAG_RECENT"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "flag_list",
            (
                Alternative(
                    Sequence((Fixed("(", "LPAR"), Repeat(Ref("flag"), 0, (Fixed(" ", "SP"),)), Fixed(")", "RPAR"))),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "flag_perm",
            (
                Alternative(Sequence((Ref("flag"),)), None, None),
                Alternative(Sequence((Value("FLAG_PERM"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "astring",
            (
                Alternative(Sequence((Value("ASTRING_CHARS"),)), None, None),
                Alternative(Sequence((Ref("string"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "nstring",
            (
                Alternative(Sequence((Ref("string"),)), None, None),
                Alternative(Sequence((Fixed("NIL", "NIL"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "string",
            (
                Alternative(Sequence((Value("QUOTED"),)), None, None),
                Alternative(Sequence((Ref("literal"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule("literal8", (Alternative(Sequence((Value("LITERAL8"),)), None, None),), False, None, False),
        Rule("tag", (Alternative(Sequence((Value("TAG"),)), None, None),), False, None, False),
        Rule("uniqueid", (Alternative(Sequence((Value("NZ_NUMBER"),)), None, None),), False, None, False),
        Rule(
            "date",
            (
                Alternative(Sequence((Value("DATE_TEXT"),)), None, None),
                Alternative(Sequence((Value("QUOTED_DATE_TEXT"),)), None, None),
            ),
            False,
            kinds["date"],
            False,
        ),
        Rule(
            "date_time",
            (Alternative(Sequence((Fixed('"', "DQUOTE"), Value("DATE_TIME"), Fixed('"', "DQUOTE"))), None, None),),
            False,
            None,
            False,
        ),
        Rule("absent", (Alternative(Sequence(()), None, None),), False, None, False),
        Rule("mailbox", (Alternative(Sequence((Ref("astring"),)), None, None),), False, kinds["mailbox"], False),
        Rule(
            "delete",
            (
                Alternative(
                    Sequence((Fixed("DELETE", "DELETE"), Fixed(" ", "SP"), Ref("mailbox"))), "delete", nodes.Delete
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "list",
            (
                Alternative(
                    Sequence(
                        (Fixed("LIST", "LIST"), Fixed(" ", "SP"), Ref("mailbox"), Fixed(" ", "SP"), Ref("list_mailbox"))
                    ),
                    "list",
                    nodes.List,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "lsub",
            (
                Alternative(
                    Sequence(
                        (Fixed("LSUB", "LSUB"), Fixed(" ", "SP"), Ref("mailbox"), Fixed(" ", "SP"), Ref("list_mailbox"))
                    ),
                    "lsub",
                    nodes.Lsub,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "list_mailbox",
            (
                Alternative(Sequence((Value("LIST_CHARS"),)), None, None),
                Alternative(Sequence((Ref("string"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "status",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("STATUS", "STATUS"),
                            Fixed(" ", "SP"),
                            Ref("mailbox"),
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Repeat(Value("STATUS_ATT"), 1, (Fixed(" ", "SP"),)),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "status",
                    nodes.Status,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "subscribe",
            (
                Alternative(
                    Sequence((Fixed("SUBSCRIBE", "SUBSCRIBE"), Fixed(" ", "SP"), Ref("mailbox"))),
                    "subscribe",
                    nodes.Subscribe,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "unsubscribe",
            (
                Alternative(
                    Sequence((Fixed("UNSUBSCRIBE", "UNSUBSCRIBE"), Fixed(" ", "SP"), Ref("mailbox"))),
                    "unsubscribe",
                    nodes.Unsubscribe,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "mailbox_data",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("SEARCH", "SEARCH"),
                            Repeat(Sequence((Fixed(" ", "SP"), Value("NZ_NUMBER"))), 1, ()),
                            Fixed(" ", "SP"),
                            Ref("search_sort_mod_seq"),
                        )
                    ),
                    "search_data_mod_seq",
                    nodes.SearchDataModSeq,
                ),
                Alternative(Sequence((Ref("sort_data"),)), None, None),
                Alternative(Sequence((Ref("thread_data"),)), None, None),
                Alternative(Sequence((Ref("esearch_response"),)), None, None),
                Alternative(Sequence((Ref("namespace_response"),)), None, None),
                Alternative(
                    Sequence((Fixed("FLAGS", "FLAGS"), Fixed(" ", "SP"), Ref("flag_list"))),
                    "flags_data",
                    nodes.FlagsData,
                ),
                Alternative(
                    Sequence((Fixed("LIST", "LIST"), Fixed(" ", "SP"), Ref("mailbox_list"))),
                    "list_data",
                    nodes.ListData,
                ),
                Alternative(
                    Sequence((Fixed("LSUB", "LSUB"), Fixed(" ", "SP"), Ref("mailbox_list"))),
                    "lsub_data",
                    nodes.LsubData,
                ),
                Alternative(
                    Sequence(
                        (Fixed("SEARCH", "SEARCH"), Repeat(Sequence((Fixed(" ", "SP"), Value("NZ_NUMBER"))), 0, ()))
                    ),
                    "search_data",
                    nodes.SearchData,
                ),
                Alternative(
                    Sequence(
                        (
                            Fixed("STATUS", "STATUS"),
                            Fixed(" ", "SP"),
                            Ref("mailbox"),
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Optional(Ref("status_att_list")),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "status_data",
                    nodes.StatusData,
                ),
                Alternative(
                    Sequence((Value("NUMBER"), Fixed(" ", "SP"), Fixed("EXISTS", "EXISTS"))), "exists", nodes.Exists
                ),
                Alternative(
                    Sequence((Value("NUMBER"), Fixed(" ", "SP"), Fixed("RECENT", "RECENT"))), "recent", nodes.Recent
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "mailbox_list",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("(", "LPAR"),
                            Optional(Ref("mbx_list_flags")),
                            Fixed(")", "RPAR"),
                            Fixed(" ", "SP"),
                            Choice((Value("DELIMITER"), Fixed("NIL", "NIL"))),
                            Fixed(" ", "SP"),
                            Ref("mailbox"),
                        )
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "mbx_list_flags",
            (Alternative(Sequence((Repeat(Ref("mbx_list_flag"), 1, (Fixed(" ", "SP"),)),)), None, None),),
            False,
            None,
            False,
        ),
        Rule(
            "mbx_list_flag",
            (
                Alternative(Sequence((Value("MBX_LIST_FLAG"),)), None, None),
                Alternative(Sequence((Ref("mbx_list_flag_extension"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "mbx_list_flag_extension",
            (Alternative(Sequence((Value("MBX_LIST_FLAG_NAME"),)), None, None),),
            True,
            None,
            False,
        ),
        Rule(
            "copy",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("COPY", "COPY"),
                            Fixed(" ", "SP"),
                            Value("SEQUENCE_SET"),
                            Fixed(" ", "SP"),
                            Ref("mailbox"),
                        )
                    ),
                    "copy",
                    nodes.Copy,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "fetch_att",
            (
                Alternative(Sequence((Fixed("EMAILID", "EMAILID"),)), "fetch_email_id", nodes.FetchEmailId),
                Alternative(Sequence((Fixed("THREADID", "THREADID"),)), "fetch_thread_id", nodes.FetchThreadId),
                Alternative(Sequence((Ref("fetch_mod_sequence"),)), None, None),
                Alternative(Sequence((Fixed("SAVEDATE", "SAVEDATE"),)), "fetch_save_date", nodes.FetchSaveDate),
                Alternative(
                    Sequence((Fixed("BINARY", "BINARY"), Ref("section_binary"), Optional(Ref("partial")))),
                    "fetch_binary",
                    nodes.FetchBinary,
                ),
                Alternative(
                    Sequence((Fixed("BINARY.PEEK", "__ANON_5"), Ref("section_binary"), Optional(Ref("partial")))),
                    "fetch_binary_peek",
                    nodes.FetchBinaryPeek,
                ),
                Alternative(
                    Sequence((Fixed("BINARY.SIZE", "__ANON_6"), Ref("section_binary"))),
                    "fetch_binary_size",
                    nodes.FetchBinarySize,
                ),
                Alternative(Sequence((Fixed("ENVELOPE", "ENVELOPE"),)), "fetch_envelope", nodes.FetchEnvelope),
                Alternative(Sequence((Fixed("FLAGS", "FLAGS"),)), "fetch_flags", nodes.FetchFlags),
                Alternative(
                    Sequence((Fixed("INTERNALDATE", "INTERNALDATE"),)), "fetch_internal_date", nodes.FetchInternalDate
                ),
                Alternative(Sequence((Fixed("RFC822", "RFC822"),)), "fetch_rfc822", nodes.FetchRfc822),
                Alternative(
                    Sequence((Fixed("RFC822.HEADER", "__ANON_7"),)), "fetch_rfc822_header", nodes.FetchRfc822Header
                ),
                Alternative(Sequence((Fixed("RFC822.SIZE", "__ANON_8"),)), "fetch_rfc822_size", nodes.FetchRfc822Size),
                Alternative(Sequence((Fixed("RFC822.TEXT", "__ANON_9"),)), "fetch_rfc822_text", nodes.FetchRfc822Text),
                Alternative(Sequence((Fixed("BODY", "BODY"),)), "fetch_body", nodes.FetchBody),
                Alternative(
                    Sequence((Fixed("BODYSTRUCTURE", "BODYSTRUCTURE"),)),
                    "fetch_body_structure",
                    nodes.FetchBodyStructure,
                ),
                Alternative(Sequence((Fixed("UID", "UID"),)), "fetch_uid", nodes.FetchUid),
                Alternative(
                    Sequence((Fixed("BODY", "BODY"), Ref("section"), Optional(Ref("partial")))),
                    "fetch_body_section",
                    nodes.FetchBodySection,
                ),
                Alternative(
                    Sequence((Fixed("BODY.PEEK", "__ANON_10"), Ref("section"), Optional(Ref("partial")))),
                    "fetch_body_peek_section",
                    nodes.FetchBodyPeekSection,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "partial",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("<", "LESSTHAN"),
                            Value("NUMBER"),
                            Fixed(".", "DOT"),
                            Value("NZ_NUMBER"),
                            Fixed(">", "MORETHAN"),
                        )
                    ),
                    "partial",
                    nodes.Partial,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "store_att_flags",
            (
                Alternative(
                    Sequence((Value("STORE_ATT"), Fixed(" ", "SP"), Ref("flag_list"))),
                    "store_att_flags",
                    nodes.StoreAttFlags,
                ),
                Alternative(
                    Sequence((Value("STORE_ATT"), Repeat(Sequence((Fixed(" ", "SP"), Ref("flag"))), 1, ()))),
                    "store_att_flags_bare",
                    nodes.StoreAttFlagsBare,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "section",
            (
                Alternative(
                    Sequence((Fixed("[", "LSQB"), Optional(Ref("section_spec")), Fixed("]", "RESP_SPECIALS"))),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "section_spec",
            (
                Alternative(Sequence((Ref("absent"), Ref("section_msgtext"))), "section_spec", nodes.SectionSpec),
                Alternative(
                    Sequence((Ref("section_part"), Optional(Sequence((Fixed(".", "DOT"), Ref("section_text")))))),
                    "section_spec",
                    nodes.SectionSpec,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "section_part",
            (Alternative(Sequence((Repeat(Value("NZ_NUMBER"), 1, (Fixed(".", "DOT"),)),)), None, None),),
            False,
            None,
            False,
        ),
        Rule(
            "section_text",
            (
                Alternative(Sequence((Ref("section_msgtext"),)), None, None),
                Alternative(Sequence((Fixed("MIME", "MIME"),)), "section_mime", nodes.SectionMime),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "section_msgtext",
            (
                Alternative(Sequence((Fixed("HEADER", "HEADER"),)), "section_header", nodes.SectionHeader),
                Alternative(
                    Sequence((Fixed("HEADER.FIELDS", "__ANON_11"), Fixed(" ", "SP"), Ref("header_list"))),
                    "section_header_fields",
                    nodes.SectionHeaderFields,
                ),
                Alternative(
                    Sequence((Fixed("HEADER.FIELDS.NOT", "__ANON_12"), Fixed(" ", "SP"), Ref("header_list"))),
                    "section_header_fields_not",
                    nodes.SectionHeaderFieldsNot,
                ),
                Alternative(Sequence((Fixed("TEXT", "__ANON_13"),)), "section_body_text", nodes.SectionBodyText),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "header_list",
            (
                Alternative(
                    Sequence(
                        (Fixed("(", "LPAR"), Repeat(Ref("header_fld_name"), 1, (Fixed(" ", "SP"),)), Fixed(")", "RPAR"))
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule("header_fld_name", (Alternative(Sequence((Ref("astring"),)), None, None),), False, None, False),
        Rule(
            "message_data",
            (
                Alternative(Sequence((Ref("expunged_resp"),)), None, None),
                Alternative(
                    Sequence((Value("NZ_NUMBER"), Fixed(" ", "SP"), Fixed("EXPUNGE", "EXPUNGE"))),
                    "expunge_data",
                    nodes.ExpungeData,
                ),
                Alternative(
                    Sequence(
                        (
                            Value("NZ_NUMBER"),
                            Fixed(" ", "SP"),
                            Fixed("FETCH", "FETCH"),
                            Fixed(" ", "SP"),
                            Ref("msg_att"),
                        )
                    ),
                    "fetch_data",
                    nodes.FetchData,
                ),
                Alternative(Sequence((Ref("unknown_message_data"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "unknown_message_data",
            (
                Alternative(
                    Sequence(
                        (
                            Value("NUMBER"),
                            Fixed(" ", "SP"),
                            Value("UNKNOWN_MESSAGE_DATA_NAME"),
                            Optional(Sequence((Fixed(" ", "SP"), Ref("unknown_text")))),
                        )
                    ),
                    "unknown_message_data",
                    nodes.UnknownMessageData,
                ),
            ),
            True,
            None,
            False,
        ),
        Rule(
            "msg_att",
            (
                Alternative(
                    Sequence(
                        (Fixed("(", "LPAR"), Repeat(Ref("msg_att_item"), 1, (Fixed(" ", "SP"),)), Fixed(")", "RPAR"))
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "msg_att_item",
            (
                Alternative(Sequence((Ref("msg_att_dynamic"),)), None, None),
                Alternative(Sequence((Ref("msg_att_static"),)), None, None),
                Alternative(Sequence((Ref("unknown_msg_att"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "msg_att_dynamic",
            (
                Alternative(Sequence((Ref("fetch_mod_resp"),)), None, None),
                Alternative(
                    Sequence(
                        (
                            Fixed("FLAGS", "FLAGS"),
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Repeat(Ref("flag_fetch"), 0, (Fixed(" ", "SP"),)),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "flags",
                    nodes.Flags,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "msg_att_static",
            (
                Alternative(Sequence((Ref("fetch_emailid_resp"),)), None, None),
                Alternative(Sequence((Ref("fetch_threadid_resp"),)), None, None),
                Alternative(
                    Sequence(
                        (
                            Fixed("SAVEDATE", "SAVEDATE"),
                            Fixed(" ", "SP"),
                            Choice((Ref("date_time"), Fixed("NIL", "NIL"))),
                        )
                    ),
                    "save_date",
                    nodes.SaveDate,
                ),
                Alternative(
                    Sequence(
                        (
                            Fixed("BINARY", "BINARY"),
                            Ref("section_binary"),
                            Optional(Sequence((Fixed("<", "LESSTHAN"), Value("NUMBER"), Fixed(">", "MORETHAN")))),
                            Fixed(" ", "SP"),
                            Choice((Ref("binary_string"), Fixed("NIL", "NIL"))),
                        )
                    ),
                    "binary",
                    nodes.Binary,
                ),
                Alternative(
                    Sequence(
                        (Fixed("BINARY.SIZE", "__ANON_6"), Ref("section_binary"), Fixed(" ", "SP"), Value("NUMBER"))
                    ),
                    "binary_size",
                    nodes.BinarySize,
                ),
                Alternative(Sequence((Fixed("ENVELOPE", "ENVELOPE"), Fixed(" ", "SP"), Ref("envelope"))), None, None),
                Alternative(
                    Sequence((Fixed("INTERNALDATE", "INTERNALDATE"), Fixed(" ", "SP"), Ref("date_time"))),
                    "internal_date",
                    nodes.InternalDate,
                ),
                Alternative(
                    Sequence((Fixed("RFC822", "RFC822"), Fixed(" ", "SP"), Ref("nstring"))), "rfc822", nodes.Rfc822
                ),
                Alternative(
                    Sequence((Fixed("RFC822.HEADER", "__ANON_7"), Fixed(" ", "SP"), Ref("nstring"))),
                    "rfc822_header",
                    nodes.Rfc822Header,
                ),
                Alternative(
                    Sequence((Fixed("RFC822.TEXT", "__ANON_9"), Fixed(" ", "SP"), Ref("nstring"))),
                    "rfc822_text",
                    nodes.Rfc822Text,
                ),
                Alternative(
                    Sequence((Fixed("RFC822.SIZE", "__ANON_8"), Fixed(" ", "SP"), Value("NUMBER"))),
                    "rfc822_size",
                    nodes.Rfc822Size,
                ),
                Alternative(
                    Sequence((Fixed("BODY", "BODY"), Fixed(" ", "SP"), Ref("body"))), "body_data", nodes.BodyData
                ),
                Alternative(
                    Sequence((Fixed("BODYSTRUCTURE", "BODYSTRUCTURE"), Fixed(" ", "SP"), Ref("body"))),
                    "body_structure",
                    nodes.BodyStructure,
                ),
                Alternative(
                    Sequence(
                        (
                            Fixed("BODY", "BODY"),
                            Ref("section"),
                            Optional(Sequence((Fixed("<", "LESSTHAN"), Value("NUMBER"), Fixed(">", "MORETHAN")))),
                            Fixed(" ", "SP"),
                            Ref("nstring"),
                        )
                    ),
                    "body_section",
                    nodes.BodySection,
                ),
                Alternative(
                    Sequence((Fixed("UID", "UID"), Fixed(" ", "SP"), Ref("uniqueid"))), "uid_data", nodes.UidData
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "unknown_msg_att",
            (
                Alternative(
                    Sequence((Value("UNKNOWN_MSG_ATT_NAME"), Fixed(" ", "SP"), Ref("unknown_value"))),
                    "unknown_msg_att",
                    nodes.UnknownMsgAtt,
                ),
            ),
            True,
            None,
            False,
        ),
        Rule(
            "unknown_value",
            (
                Alternative(Sequence((Value("UNKNOWN_ATOM"),)), None, None),
                Alternative(Sequence((Value("QUOTED"),)), None, None),
                Alternative(Sequence((Value("LITERAL"),)), None, None),
                Alternative(Sequence((Value("LITERAL8"),)), None, None),
                Alternative(
                    Sequence(
                        (Fixed("(", "LPAR"), Repeat(Ref("unknown_value"), 0, (Fixed(" ", "SP"),)), Fixed(")", "RPAR"))
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            True,
        ),
        Rule(
            "envelope",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("(", "LPAR"),
                            Ref("env_date"),
                            Fixed(" ", "SP"),
                            Ref("env_subject"),
                            Fixed(" ", "SP"),
                            Ref("env_from"),
                            Fixed(" ", "SP"),
                            Ref("env_sender"),
                            Fixed(" ", "SP"),
                            Ref("env_reply_to"),
                            Fixed(" ", "SP"),
                            Ref("env_to"),
                            Fixed(" ", "SP"),
                            Ref("env_cc"),
                            Fixed(" ", "SP"),
                            Ref("env_bcc"),
                            Fixed(" ", "SP"),
                            Ref("env_in_reply_to"),
                            Fixed(" ", "SP"),
                            Ref("env_message_id"),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "envelope",
                    nodes.Envelope,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule("env_date", (Alternative(Sequence((Ref("nstring"),)), None, None),), False, None, False),
        Rule("env_subject", (Alternative(Sequence((Ref("nstring"),)), None, None),), False, None, False),
        Rule(
            "env_from",
            (
                Alternative(
                    Sequence((Fixed("(", "LPAR"), Repeat(Ref("address"), 1, ()), Fixed(")", "RPAR"))), None, None
                ),
                Alternative(Sequence((Fixed("NIL", "NIL"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "env_sender",
            (
                Alternative(
                    Sequence((Fixed("(", "LPAR"), Repeat(Ref("address"), 1, ()), Fixed(")", "RPAR"))), None, None
                ),
                Alternative(Sequence((Fixed("NIL", "NIL"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "env_reply_to",
            (
                Alternative(
                    Sequence((Fixed("(", "LPAR"), Repeat(Ref("address"), 1, ()), Fixed(")", "RPAR"))), None, None
                ),
                Alternative(Sequence((Fixed("NIL", "NIL"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "env_to",
            (
                Alternative(
                    Sequence((Fixed("(", "LPAR"), Repeat(Ref("address"), 1, ()), Fixed(")", "RPAR"))), None, None
                ),
                Alternative(Sequence((Fixed("NIL", "NIL"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "env_cc",
            (
                Alternative(
                    Sequence((Fixed("(", "LPAR"), Repeat(Ref("address"), 1, ()), Fixed(")", "RPAR"))), None, None
                ),
                Alternative(Sequence((Fixed("NIL", "NIL"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "env_bcc",
            (
                Alternative(
                    Sequence((Fixed("(", "LPAR"), Repeat(Ref("address"), 1, ()), Fixed(")", "RPAR"))), None, None
                ),
                Alternative(Sequence((Fixed("NIL", "NIL"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule("env_in_reply_to", (Alternative(Sequence((Ref("nstring"),)), None, None),), False, None, False),
        Rule("env_message_id", (Alternative(Sequence((Ref("nstring"),)), None, None),), False, None, False),
        Rule(
            "address",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("(", "LPAR"),
                            Ref("addr_name"),
                            Fixed(" ", "SP"),
                            Ref("addr_adl"),
                            Fixed(" ", "SP"),
                            Ref("addr_mailbox"),
                            Fixed(" ", "SP"),
                            Ref("addr_host"),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "address",
                    nodes.Address,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule("addr_name", (Alternative(Sequence((Ref("nstring"),)), None, None),), False, None, False),
        Rule("addr_adl", (Alternative(Sequence((Ref("nstring"),)), None, None),), False, None, False),
        Rule("addr_mailbox", (Alternative(Sequence((Ref("nstring"),)), None, None),), False, None, False),
        Rule("addr_host", (Alternative(Sequence((Ref("nstring"),)), None, None),), False, None, False),
        Rule(
            "body",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("(", "LPAR"),
                            Choice((Ref("body_type_1part"), Ref("body_type_mpart"))),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "body_type_1part",
            (
                Alternative(
                    Sequence((Ref("body_type_text"), Optional(Sequence((Fixed(" ", "SP"), Ref("body_ext_1part")))))),
                    "body_text",
                    nodes.BodyText,
                ),
                Alternative(
                    Sequence((Ref("body_type_msg"), Optional(Sequence((Fixed(" ", "SP"), Ref("body_ext_1part")))))),
                    "body_message",
                    nodes.BodyMessage,
                ),
                Alternative(
                    Sequence((Ref("body_type_basic"), Optional(Sequence((Fixed(" ", "SP"), Ref("body_ext_1part")))))),
                    "body_basic",
                    nodes.BodyBasic,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "body_type_basic",
            (Alternative(Sequence((Ref("media_basic"), Fixed(" ", "SP"), Ref("body_fields"))), None, None),),
            False,
            None,
            False,
        ),
        Rule(
            "body_type_msg",
            (
                Alternative(
                    Sequence(
                        (
                            Ref("media_message"),
                            Fixed(" ", "SP"),
                            Ref("body_fields"),
                            Fixed(" ", "SP"),
                            Ref("envelope"),
                            Fixed(" ", "SP"),
                            Ref("body"),
                            Fixed(" ", "SP"),
                            Ref("body_fld_lines"),
                        )
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "body_type_text",
            (
                Alternative(
                    Sequence(
                        (
                            Ref("media_text"),
                            Fixed(" ", "SP"),
                            Ref("body_fields"),
                            Fixed(" ", "SP"),
                            Ref("body_fld_lines"),
                        )
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "body_type_mpart",
            (
                Alternative(
                    Sequence(
                        (
                            Repeat(Ref("body"), 1, ()),
                            Fixed(" ", "SP"),
                            Ref("media_subtype"),
                            Optional(Sequence((Fixed(" ", "SP"), Ref("body_ext_mpart")))),
                        )
                    ),
                    "body_multipart",
                    nodes.BodyMultipart,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "body_ext_1part",
            (
                Alternative(
                    Sequence(
                        (
                            Ref("body_fld_md5"),
                            Optional(
                                Sequence(
                                    (
                                        Fixed(" ", "SP"),
                                        Ref("body_fld_dsp"),
                                        Optional(
                                            Sequence(
                                                (
                                                    Fixed(" ", "SP"),
                                                    Ref("body_fld_lang"),
                                                    Optional(
                                                        Sequence(
                                                            (
                                                                Fixed(" ", "SP"),
                                                                Ref("body_fld_loc"),
                                                                Repeat(
                                                                    Sequence((Fixed(" ", "SP"), Ref("body_extension"))),
                                                                    0,
                                                                    (),
                                                                ),
                                                            )
                                                        )
                                                    ),
                                                )
                                            )
                                        ),
                                    )
                                )
                            ),
                        )
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "body_ext_mpart",
            (
                Alternative(
                    Sequence(
                        (
                            Ref("body_fld_param"),
                            Optional(
                                Sequence(
                                    (
                                        Fixed(" ", "SP"),
                                        Ref("body_fld_dsp"),
                                        Optional(
                                            Sequence(
                                                (
                                                    Fixed(" ", "SP"),
                                                    Ref("body_fld_lang"),
                                                    Optional(
                                                        Sequence(
                                                            (
                                                                Fixed(" ", "SP"),
                                                                Ref("body_fld_loc"),
                                                                Repeat(
                                                                    Sequence((Fixed(" ", "SP"), Ref("body_extension"))),
                                                                    0,
                                                                    (),
                                                                ),
                                                            )
                                                        )
                                                    ),
                                                )
                                            )
                                        ),
                                    )
                                )
                            ),
                        )
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "body_extension",
            (
                Alternative(Sequence((Ref("nstring"),)), None, None),
                Alternative(Sequence((Value("NUMBER"),)), None, None),
                Alternative(
                    Sequence(
                        (Fixed("(", "LPAR"), Repeat(Ref("body_extension"), 1, (Fixed(" ", "SP"),)), Fixed(")", "RPAR"))
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "body_fields",
            (
                Alternative(
                    Sequence(
                        (
                            Ref("body_fld_param"),
                            Fixed(" ", "SP"),
                            Ref("body_fld_id"),
                            Fixed(" ", "SP"),
                            Ref("body_fld_desc"),
                            Fixed(" ", "SP"),
                            Ref("body_fld_enc"),
                            Fixed(" ", "SP"),
                            Ref("body_fld_octets"),
                        )
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "body_fld_param",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("(", "LPAR"),
                            Repeat(Sequence((Ref("string"), Fixed(" ", "SP"), Ref("string"))), 1, (Fixed(" ", "SP"),)),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    None,
                    None,
                ),
                Alternative(Sequence((Fixed("NIL", "NIL"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule("body_fld_id", (Alternative(Sequence((Ref("nstring"),)), None, None),), False, None, False),
        Rule("body_fld_desc", (Alternative(Sequence((Ref("nstring"),)), None, None),), False, None, False),
        Rule("body_fld_enc", (Alternative(Sequence((Ref("string"),)), None, None),), False, None, False),
        Rule("body_fld_octets", (Alternative(Sequence((Value("NUMBER"),)), None, None),), False, None, False),
        Rule("body_fld_lines", (Alternative(Sequence((Value("NUMBER"),)), None, None),), False, None, False),
        Rule("body_fld_md5", (Alternative(Sequence((Ref("nstring"),)), None, None),), False, None, False),
        Rule(
            "body_fld_dsp",
            (
                Alternative(
                    Sequence(
                        (Fixed("(", "LPAR"), Ref("string"), Fixed(" ", "SP"), Ref("body_fld_param"), Fixed(")", "RPAR"))
                    ),
                    "body_disposition",
                    nodes.BodyDisposition,
                ),
                Alternative(Sequence((Fixed("NIL", "NIL"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "body_fld_lang",
            (
                Alternative(Sequence((Ref("nstring"),)), None, None),
                Alternative(
                    Sequence((Fixed("(", "LPAR"), Repeat(Ref("string"), 1, (Fixed(" ", "SP"),)), Fixed(")", "RPAR"))),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule("body_fld_loc", (Alternative(Sequence((Ref("nstring"),)), None, None),), False, None, False),
        Rule(
            "media_basic",
            (Alternative(Sequence((Ref("string"), Fixed(" ", "SP"), Ref("media_subtype"))), None, None),),
            False,
            None,
            False,
        ),
        Rule(
            "media_message",
            (Alternative(Sequence((Value("MEDIA_MESSAGE"), Fixed(" ", "SP"), Value("MEDIA_RFC822"))), None, None),),
            False,
            None,
            False,
        ),
        Rule(
            "media_text",
            (Alternative(Sequence((Value("MEDIA_TEXT"), Fixed(" ", "SP"), Ref("media_subtype"))), None, None),),
            False,
            None,
            False,
        ),
        Rule("media_subtype", (Alternative(Sequence((Ref("string"),)), None, None),), False, None, False),
        Rule(
            "search_key",
            (
                Alternative(
                    Sequence((Fixed("EMAILID", "EMAILID"), Fixed(" ", "SP"), Value("OBJECTID"))),
                    "search_email_id",
                    nodes.SearchEmailId,
                ),
                Alternative(
                    Sequence((Fixed("THREADID", "THREADID"), Fixed(" ", "SP"), Value("OBJECTID"))),
                    "search_thread_id",
                    nodes.SearchThreadId,
                ),
                Alternative(Sequence((Ref("search_modsequence"),)), None, None),
                Alternative(
                    Sequence((Fixed("FUZZY", "FUZZY"), Fixed(" ", "SP"), Ref("search_key"))),
                    "search_fuzzy",
                    nodes.SearchFuzzy,
                ),
                Alternative(
                    Sequence((Fixed("UIDAFTER", "UIDAFTER"), Fixed(" ", "SP"), Ref("uniqueid"))),
                    "search_uid_after",
                    nodes.SearchUidAfter,
                ),
                Alternative(
                    Sequence((Fixed("UIDBEFORE", "UIDBEFORE"), Fixed(" ", "SP"), Ref("uniqueid"))),
                    "search_uid_before",
                    nodes.SearchUidBefore,
                ),
                Alternative(
                    Sequence((Fixed("SAVEDBEFORE", "SAVEDBEFORE"), Fixed(" ", "SP"), Ref("date"))),
                    "search_saved_before",
                    nodes.SearchSavedBefore,
                ),
                Alternative(
                    Sequence((Fixed("SAVEDON", "SAVEDON"), Fixed(" ", "SP"), Ref("date"))),
                    "search_saved_on",
                    nodes.SearchSavedOn,
                ),
                Alternative(
                    Sequence((Fixed("SAVEDSINCE", "SAVEDSINCE"), Fixed(" ", "SP"), Ref("date"))),
                    "search_saved_since",
                    nodes.SearchSavedSince,
                ),
                Alternative(
                    Sequence((Fixed("SAVEDATESUPPORTED", "SAVEDATESUPPORTED"),)),
                    "search_save_date_supported",
                    nodes.SearchSaveDateSupported,
                ),
                Alternative(
                    Sequence((Fixed("FILTER", "FILTER"), Fixed(" ", "SP"), Ref("filter_name"))),
                    "search_filter",
                    nodes.SearchFilter,
                ),
                Alternative(
                    Sequence((Fixed("OLDER", "OLDER"), Fixed(" ", "SP"), Value("NZ_NUMBER"))),
                    "search_older",
                    nodes.SearchOlder,
                ),
                Alternative(
                    Sequence((Fixed("YOUNGER", "YOUNGER"), Fixed(" ", "SP"), Value("NZ_NUMBER"))),
                    "search_younger",
                    nodes.SearchYounger,
                ),
                Alternative(Sequence((Fixed("ALL", "ALL"),)), "search_all", nodes.SearchAll),
                Alternative(Sequence((Fixed("ANSWERED", "ANSWERED"),)), "search_answered", nodes.SearchAnswered),
                Alternative(
                    Sequence((Fixed("BCC", "BCC"), Fixed(" ", "SP"), Ref("astring"))), "search_bcc", nodes.SearchBcc
                ),
                Alternative(
                    Sequence((Fixed("BEFORE", "BEFORE"), Fixed(" ", "SP"), Ref("date"))),
                    "search_before",
                    nodes.SearchBefore,
                ),
                Alternative(
                    Sequence((Fixed("BODY", "BODY"), Fixed(" ", "SP"), Ref("astring"))), "search_body", nodes.SearchBody
                ),
                Alternative(
                    Sequence((Fixed("CC", "CC"), Fixed(" ", "SP"), Ref("astring"))), "search_cc", nodes.SearchCc
                ),
                Alternative(Sequence((Fixed("DELETED", "DELETED"),)), "search_deleted", nodes.SearchDeleted),
                Alternative(Sequence((Fixed("FLAGGED", "FLAGGED"),)), "search_flagged", nodes.SearchFlagged),
                Alternative(
                    Sequence((Fixed("FROM", "FROM"), Fixed(" ", "SP"), Ref("astring"))), "search_from", nodes.SearchFrom
                ),
                Alternative(
                    Sequence((Fixed("KEYWORD", "KEYWORD"), Fixed(" ", "SP"), Value("FLAG_KEYWORD"))),
                    "search_keyword",
                    nodes.SearchKeyword,
                ),
                Alternative(Sequence((Fixed("NEW", "NEW"),)), "search_new", nodes.SearchNew),
                Alternative(Sequence((Fixed("OLD", "OLD"),)), "search_old", nodes.SearchOld),
                Alternative(Sequence((Fixed("ON", "ON"), Fixed(" ", "SP"), Ref("date"))), "search_on", nodes.SearchOn),
                Alternative(Sequence((Fixed("RECENT", "RECENT"),)), "search_recent", nodes.SearchRecent),
                Alternative(Sequence((Fixed("SEEN", "SEEN"),)), "search_seen", nodes.SearchSeen),
                Alternative(
                    Sequence((Fixed("SINCE", "SINCE"), Fixed(" ", "SP"), Ref("date"))),
                    "search_since",
                    nodes.SearchSince,
                ),
                Alternative(
                    Sequence((Fixed("SUBJECT", "SUBJECT"), Fixed(" ", "SP"), Ref("astring"))),
                    "search_subject",
                    nodes.SearchSubject,
                ),
                Alternative(
                    Sequence((Fixed("TEXT", "__ANON_13"), Fixed(" ", "SP"), Ref("astring"))),
                    "search_text",
                    nodes.SearchText,
                ),
                Alternative(
                    Sequence((Fixed("TO", "TO"), Fixed(" ", "SP"), Ref("astring"))), "search_to", nodes.SearchTo
                ),
                Alternative(
                    Sequence((Fixed("UNANSWERED", "UNANSWERED"),)), "search_unanswered", nodes.SearchUnanswered
                ),
                Alternative(Sequence((Fixed("UNDELETED", "UNDELETED"),)), "search_undeleted", nodes.SearchUndeleted),
                Alternative(Sequence((Fixed("UNFLAGGED", "UNFLAGGED"),)), "search_unflagged", nodes.SearchUnflagged),
                Alternative(
                    Sequence((Fixed("UNKEYWORD", "UNKEYWORD"), Fixed(" ", "SP"), Value("FLAG_KEYWORD"))),
                    "search_unkeyword",
                    nodes.SearchUnkeyword,
                ),
                Alternative(Sequence((Fixed("UNSEEN", "UNSEEN"),)), "search_unseen", nodes.SearchUnseen),
                Alternative(Sequence((Fixed("DRAFT", "DRAFT"),)), "search_draft", nodes.SearchDraft),
                Alternative(
                    Sequence(
                        (
                            Fixed("HEADER", "HEADER"),
                            Fixed(" ", "SP"),
                            Ref("header_fld_name"),
                            Fixed(" ", "SP"),
                            Ref("astring"),
                        )
                    ),
                    "search_header",
                    nodes.SearchHeader,
                ),
                Alternative(
                    Sequence((Fixed("LARGER", "LARGER"), Fixed(" ", "SP"), Value("NUMBER"))),
                    "search_larger",
                    nodes.SearchLarger,
                ),
                Alternative(
                    Sequence((Fixed("NOT", "NOT"), Fixed(" ", "SP"), Ref("search_key"))), "search_not", nodes.SearchNot
                ),
                Alternative(
                    Sequence(
                        (Fixed("OR", "OR"), Fixed(" ", "SP"), Ref("search_key"), Fixed(" ", "SP"), Ref("search_key"))
                    ),
                    "search_or",
                    nodes.SearchOr,
                ),
                Alternative(
                    Sequence((Fixed("SENTBEFORE", "SENTBEFORE"), Fixed(" ", "SP"), Ref("date"))),
                    "search_sent_before",
                    nodes.SearchSentBefore,
                ),
                Alternative(
                    Sequence((Fixed("SENTON", "SENTON"), Fixed(" ", "SP"), Ref("date"))),
                    "search_sent_on",
                    nodes.SearchSentOn,
                ),
                Alternative(
                    Sequence((Fixed("SENTSINCE", "SENTSINCE"), Fixed(" ", "SP"), Ref("date"))),
                    "search_sent_since",
                    nodes.SearchSentSince,
                ),
                Alternative(
                    Sequence((Fixed("SMALLER", "SMALLER"), Fixed(" ", "SP"), Value("NUMBER"))),
                    "search_smaller",
                    nodes.SearchSmaller,
                ),
                Alternative(
                    Sequence((Fixed("UID", "UID"), Fixed(" ", "SP"), Value("SEQUENCE_SET"))),
                    "search_uid",
                    nodes.SearchUid,
                ),
                Alternative(Sequence((Fixed("UNDRAFT", "UNDRAFT"),)), "search_undraft", nodes.SearchUndraft),
                Alternative(Sequence((Value("SEQUENCE_SET"),)), "search_sequence_set", nodes.SearchSequenceSet),
                Alternative(
                    Sequence(
                        (Fixed("(", "LPAR"), Repeat(Ref("search_key"), 1, (Fixed(" ", "SP"),)), Fixed(")", "RPAR"))
                    ),
                    "search_and",
                    nodes.SearchAnd,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "namespace_response",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("NAMESPACE", "NAMESPACE"),
                            Fixed(" ", "SP"),
                            Ref("namespaces"),
                            Fixed(" ", "SP"),
                            Ref("namespaces"),
                            Fixed(" ", "SP"),
                            Ref("namespaces"),
                        )
                    ),
                    "namespace_data",
                    nodes.NamespaceData,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "namespaces",
            (
                Alternative(Sequence((Fixed("NIL", "NIL"),)), None, None),
                Alternative(
                    Sequence((Fixed("(", "LPAR"), Repeat(Ref("namespace_descr"), 1, ()), Fixed(")", "RPAR"))),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "namespace_descr",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("(", "LPAR"),
                            Ref("string"),
                            Fixed(" ", "SP"),
                            Choice((Value("DELIMITER"), Fixed("NIL", "NIL"))),
                            Repeat(Ref("namespace_response_extension"), 0, ()),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "namespace_descr",
                    nodes.NamespaceDescr,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "namespace_response_extension",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed(" ", "SP"),
                            Ref("string"),
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Repeat(Ref("string"), 1, (Fixed(" ", "SP"),)),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "namespace_extension",
                    nodes.NamespaceExtension,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "id_response",
            (
                Alternative(
                    Sequence((Fixed("ID", "ID"), Fixed(" ", "SP"), Ref("id_params_list"))), "id_data", nodes.IdData
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "id_params_list",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("(", "LPAR"),
                            Repeat(Sequence((Ref("string"), Fixed(" ", "SP"), Ref("nstring"))), 0, (Fixed(" ", "SP"),)),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    None,
                    None,
                ),
                Alternative(Sequence((Fixed("NIL", "NIL"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "binary_string",
            (
                Alternative(Sequence((Ref("string"),)), None, None),
                Alternative(Sequence((Ref("literal8"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "section_binary",
            (
                Alternative(
                    Sequence((Fixed("[", "LSQB"), Optional(Ref("section_part")), Fixed("]", "RESP_SPECIALS"))),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "uid_expunge",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("UID", "UID"),
                            Fixed(" ", "SP"),
                            Fixed("EXPUNGE", "EXPUNGE"),
                            Fixed(" ", "SP"),
                            Value("SEQUENCE_SET"),
                        )
                    ),
                    "uid_expunge",
                    nodes.UidExpunge,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "resp_code_apnd",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("APPENDUID", "APPENDUID"),
                            Fixed(" ", "SP"),
                            Value("NZ_NUMBER"),
                            Fixed(" ", "SP"),
                            Ref("append_uid"),
                        )
                    ),
                    "append_uid",
                    nodes.AppendUid,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "resp_code_copy",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("COPYUID", "COPYUID"),
                            Fixed(" ", "SP"),
                            Value("NZ_NUMBER"),
                            Fixed(" ", "SP"),
                            Value("UID_SET"),
                            Fixed(" ", "SP"),
                            Value("UID_SET"),
                        )
                    ),
                    "copy_uid",
                    nodes.CopyUid,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule("append_uid", (Alternative(Sequence((Value("UID_SET"),)), None, None),), False, None, False),
        Rule(
            "create",
            (
                Alternative(
                    Sequence(
                        (Fixed("CREATE", "CREATE"), Fixed(" ", "SP"), Ref("mailbox"), Optional(Ref("create_params")))
                    ),
                    "create",
                    nodes.Create,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "create_params",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Repeat(Ref("create_param"), 1, (Fixed(" ", "SP"),)),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule("create_param", (Alternative(Sequence((Ref("unknown_create_param"),)), None, None),), False, None, False),
        Rule(
            "unknown_create_param",
            (
                Alternative(
                    Sequence(
                        (Value("CREATE_PARAM_NAME"), Optional(Sequence((Fixed(" ", "SP"), Ref("create_param_value")))))
                    ),
                    "unknown_create_param",
                    nodes.UnknownCreateParam,
                ),
            ),
            True,
            None,
            False,
        ),
        Rule("create_param_value", (Alternative(Sequence((Ref("tagged_ext_val"),)), None, None),), False, None, False),
        Rule(
            "examine",
            (
                Alternative(
                    Sequence(
                        (Fixed("EXAMINE", "EXAMINE"), Fixed(" ", "SP"), Ref("mailbox"), Optional(Ref("select_params")))
                    ),
                    "examine",
                    nodes.Examine,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "select",
            (
                Alternative(
                    Sequence(
                        (Fixed("SELECT", "SELECT"), Fixed(" ", "SP"), Ref("mailbox"), Optional(Ref("select_params")))
                    ),
                    "select",
                    nodes.Select,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "select_params",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Repeat(Ref("select_param"), 1, (Fixed(" ", "SP"),)),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "select_param",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("QRESYNC", "QRESYNC"),
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Ref("uidvalidity"),
                            Fixed(" ", "SP"),
                            Ref("mod_sequence_value"),
                            Optional(Sequence((Fixed(" ", "SP"), Ref("known_uids")))),
                            Optional(Sequence((Fixed(" ", "SP"), Ref("seq_match_data")))),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "qresync",
                    nodes.Qresync,
                ),
                Alternative(Sequence((Ref("condstore_param"),)), None, None),
                Alternative(Sequence((Ref("unknown_select_param"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "unknown_select_param",
            (
                Alternative(
                    Sequence(
                        (Value("SELECT_PARAM_NAME"), Optional(Sequence((Fixed(" ", "SP"), Ref("select_param_value")))))
                    ),
                    "unknown_select_param",
                    nodes.UnknownSelectParam,
                ),
            ),
            True,
            None,
            False,
        ),
        Rule("select_param_value", (Alternative(Sequence((Ref("tagged_ext_val"),)), None, None),), False, None, False),
        Rule(
            "rename",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("RENAME", "RENAME"),
                            Fixed(" ", "SP"),
                            Ref("mailbox"),
                            Fixed(" ", "SP"),
                            Ref("mailbox"),
                            Optional(Ref("rename_params")),
                        )
                    ),
                    "rename",
                    nodes.Rename,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "rename_params",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Repeat(Ref("rename_param"), 1, (Fixed(" ", "SP"),)),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule("rename_param", (Alternative(Sequence((Ref("unknown_rename_param"),)), None, None),), False, None, False),
        Rule(
            "unknown_rename_param",
            (
                Alternative(
                    Sequence(
                        (Value("RENAME_PARAM_NAME"), Optional(Sequence((Fixed(" ", "SP"), Ref("rename_param_value")))))
                    ),
                    "unknown_rename_param",
                    nodes.UnknownRenameParam,
                ),
            ),
            True,
            None,
            False,
        ),
        Rule("rename_param_value", (Alternative(Sequence((Ref("tagged_ext_val"),)), None, None),), False, None, False),
        Rule(
            "fetch",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("FETCH", "FETCH"),
                            Fixed(" ", "SP"),
                            Value("SEQUENCE_SET"),
                            Fixed(" ", "SP"),
                            Ref("fetch_items"),
                            Optional(Ref("fetch_modifiers")),
                        )
                    ),
                    "fetch",
                    nodes.Fetch,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "fetch_items",
            (
                Alternative(Sequence((Value("FETCH_MACRO"),)), None, None),
                Alternative(Sequence((Ref("fetch_att"),)), None, None),
                Alternative(
                    Sequence(
                        (Fixed("(", "LPAR"), Repeat(Ref("fetch_att"), 1, (Fixed(" ", "SP"),)), Fixed(")", "RPAR"))
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "fetch_modifiers",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Repeat(Ref("fetch_modifier"), 1, (Fixed(" ", "SP"),)),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "fetch_modifier",
            (
                Alternative(Sequence((Ref("chgsince_fetch_mod"),)), None, None),
                Alternative(Sequence((Ref("unknown_fetch_modifier"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "unknown_fetch_modifier",
            (
                Alternative(
                    Sequence(
                        (
                            Value("FETCH_MODIFIER_NAME"),
                            Optional(Sequence((Fixed(" ", "SP"), Ref("fetch_modif_params")))),
                        )
                    ),
                    "unknown_fetch_modifier",
                    nodes.UnknownFetchModifier,
                ),
            ),
            True,
            None,
            False,
        ),
        Rule("fetch_modif_params", (Alternative(Sequence((Ref("tagged_ext_val"),)), None, None),), False, None, False),
        Rule(
            "store",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("STORE", "STORE"),
                            Fixed(" ", "SP"),
                            Value("SEQUENCE_SET"),
                            Optional(Ref("store_modifiers")),
                            Fixed(" ", "SP"),
                            Ref("store_att_flags"),
                        )
                    ),
                    "store",
                    nodes.Store,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "store_modifiers",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Repeat(Ref("store_modifier"), 1, (Fixed(" ", "SP"),)),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "store_modifier",
            (
                Alternative(
                    Sequence((Fixed("UNCHANGEDSINCE", "UNCHANGEDSINCE"), Fixed(" ", "SP"), Ref("mod_sequence_valzer"))),
                    "unchanged_since",
                    nodes.UnchangedSince,
                ),
                Alternative(Sequence((Ref("unknown_store_modifier"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "unknown_store_modifier",
            (
                Alternative(
                    Sequence(
                        (
                            Value("STORE_MODIFIER_NAME"),
                            Optional(Sequence((Fixed(" ", "SP"), Ref("store_modif_params")))),
                        )
                    ),
                    "unknown_store_modifier",
                    nodes.UnknownStoreModifier,
                ),
            ),
            True,
            None,
            False,
        ),
        Rule("store_modif_params", (Alternative(Sequence((Ref("tagged_ext_val"),)), None, None),), False, None, False),
        Rule(
            "search",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("SEARCH", "SEARCH"),
                            Optional(Ref("search_return_opts")),
                            Fixed(" ", "SP"),
                            Ref("search_program"),
                        )
                    ),
                    "search",
                    nodes.Search,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "search_program",
            (
                Alternative(
                    Sequence(
                        (
                            Optional(
                                Sequence(
                                    (Fixed("CHARSET", "CHARSET"), Fixed(" ", "SP"), Ref("charset"), Fixed(" ", "SP"))
                                )
                            ),
                            Repeat(Ref("search_key"), 1, (Fixed(" ", "SP"),)),
                        )
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "search_return_opts",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed(" ", "SP"),
                            Fixed("RETURN", "RETURN"),
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Repeat(Ref("search_return_opt"), 0, (Fixed(" ", "SP"),)),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "search_return_opt",
            (
                Alternative(Sequence((Fixed("RELEVANCY", "RELEVANCY"),)), "return_relevancy", nodes.ReturnRelevancy),
                Alternative(Sequence((Ref("modifier_context"),)), None, None),
                Alternative(Sequence((Ref("modifier_partial"),)), None, None),
                Alternative(Sequence((Ref("modifier_update"),)), None, None),
                Alternative(Sequence((Fixed("SAVE", "SAVE"),)), "return_save", nodes.ReturnSave),
                Alternative(Sequence((Fixed("MIN", "MIN"),)), "return_min", nodes.ReturnMin),
                Alternative(Sequence((Fixed("MAX", "MAX"),)), "return_max", nodes.ReturnMax),
                Alternative(Sequence((Fixed("ALL", "ALL"),)), "return_all", nodes.ReturnAll),
                Alternative(Sequence((Fixed("COUNT", "COUNT"),)), "return_count", nodes.ReturnCount),
                Alternative(Sequence((Ref("unknown_search_return_opt"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "unknown_search_return_opt",
            (
                Alternative(
                    Sequence(
                        (
                            Value("SEARCH_RETURN_OPT_NAME"),
                            Optional(Sequence((Fixed(" ", "SP"), Ref("search_mod_params")))),
                        )
                    ),
                    "unknown_search_return_opt",
                    nodes.UnknownSearchReturnOpt,
                ),
            ),
            True,
            None,
            False,
        ),
        Rule("search_mod_params", (Alternative(Sequence((Ref("tagged_ext_val"),)), None, None),), False, None, False),
        Rule(
            "charset",
            (
                Alternative(Sequence((Value("ATOM"),)), None, None),
                Alternative(Sequence((Value("QUOTED"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "esearch_response",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("ESEARCH", "ESEARCH"),
                            Optional(Ref("search_correlator")),
                            Optional(Sequence((Fixed(" ", "SP"), Fixed("UID", "UID")))),
                            Repeat(Sequence((Fixed(" ", "SP"), Ref("search_return_data"))), 0, ()),
                        )
                    ),
                    "esearch",
                    nodes.Esearch,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "search_correlator",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Fixed("TAG", "__ANON_14"),
                            Fixed(" ", "SP"),
                            Ref("tag_string"),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule("tag_string", (Alternative(Sequence((Ref("string"),)), None, None),), False, None, False),
        Rule(
            "search_return_data",
            (
                Alternative(
                    Sequence((Fixed("RELEVANCY", "RELEVANCY"), Fixed(" ", "SP"), Ref("score_list"))),
                    "esearch_relevancy",
                    nodes.EsearchRelevancy,
                ),
                Alternative(Sequence((Ref("ret_data_partial"),)), None, None),
                Alternative(Sequence((Ref("ret_data_addto"),)), None, None),
                Alternative(Sequence((Ref("ret_data_removefrom"),)), None, None),
                Alternative(
                    Sequence((Fixed("MIN", "MIN"), Fixed(" ", "SP"), Value("NZ_NUMBER"))),
                    "esearch_min",
                    nodes.EsearchMin,
                ),
                Alternative(
                    Sequence((Fixed("MAX", "MAX"), Fixed(" ", "SP"), Value("NZ_NUMBER"))),
                    "esearch_max",
                    nodes.EsearchMax,
                ),
                Alternative(
                    Sequence((Fixed("ALL", "ALL"), Fixed(" ", "SP"), Value("SEQUENCE_SET"))),
                    "esearch_all",
                    nodes.EsearchAll,
                ),
                Alternative(
                    Sequence((Fixed("COUNT", "COUNT"), Fixed(" ", "SP"), Value("NUMBER"))),
                    "esearch_count",
                    nodes.EsearchCount,
                ),
                Alternative(
                    Sequence((Fixed("MODSEQ", "MODSEQ"), Fixed(" ", "SP"), Ref("mod_sequence_value"))),
                    "esearch_mod_seq",
                    nodes.EsearchModSeq,
                ),
                Alternative(Sequence((Ref("unknown_search_return_data"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "unknown_search_return_data",
            (
                Alternative(
                    Sequence((Value("SEARCH_RETURN_DATA_NAME"), Fixed(" ", "SP"), Ref("search_return_value"))),
                    "unknown_search_return_data",
                    nodes.UnknownSearchReturnData,
                ),
            ),
            True,
            None,
            False,
        ),
        Rule("search_return_value", (Alternative(Sequence((Ref("tagged_ext_val"),)), None, None),), False, None, False),
        Rule(
            "append",
            (
                Alternative(
                    Sequence((Fixed("APPEND", "APPEND"), Fixed(" ", "SP"), Ref("mailbox"), Ref("append_messages"))),
                    "append",
                    nodes.Append,
                ),
                Alternative(
                    Sequence((Fixed("APPEND", "APPEND"), Fixed(" ", "SP"), Ref("mailbox"), Ref("append_opts_ext"))),
                    "append_ext_data",
                    nodes.AppendExtData,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "append_messages",
            (
                Alternative(Sequence((Ref("several_messages"),)), None, None),
                Alternative(Sequence((Repeat(Ref("append_message"), 1, ()),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "append_message",
            (
                Alternative(
                    Sequence(
                        (
                            Optional(Sequence((Fixed(" ", "SP"), Ref("flag_list")))),
                            Optional(Sequence((Fixed(" ", "SP"), Ref("date_time")))),
                            Repeat(Sequence((Fixed(" ", "SP"), Ref("append_ext"))), 0, ()),
                            Fixed(" ", "SP"),
                            Ref("append_data"),
                        )
                    ),
                    "append_message",
                    nodes.AppendMessage,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "append_data",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("CATENATE", "CATENATE"),
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Repeat(Ref("cat_part"), 1, (Fixed(" ", "SP"),)),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "catenate",
                    nodes.Catenate,
                ),
                Alternative(Sequence((Ref("append_literal"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "append_literal",
            (
                Alternative(Sequence((Ref("literal"),)), None, None),
                Alternative(Sequence((Value("APPEND_LITERAL8"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule("append_ext", (Alternative(Sequence((Ref("unknown_append_ext"),)), None, None),), False, None, False),
        Rule(
            "unknown_append_ext",
            (
                Alternative(
                    Sequence((Value("APPEND_EXT_NAME"), Fixed(" ", "SP"), Ref("append_ext_value"))),
                    "unknown_append_ext",
                    nodes.UnknownAppendExt,
                ),
            ),
            True,
            None,
            False,
        ),
        Rule("append_ext_value", (Alternative(Sequence((Ref("tagged_ext_val"),)), None, None),), False, None, False),
        Rule(
            "append_opts_ext",
            (
                Alternative(
                    Sequence(
                        (
                            Optional(Sequence((Fixed(" ", "SP"), Ref("flag_list")))),
                            Optional(Sequence((Fixed(" ", "SP"), Ref("date_time")))),
                            Repeat(Sequence((Fixed(" ", "SP"), Ref("append_ext"))), 1, ()),
                        )
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "status_att_list",
            (Alternative(Sequence((Repeat(Ref("status_att_val"), 1, (Fixed(" ", "SP"),)),)), None, None),),
            False,
            None,
            False,
        ),
        Rule(
            "status_att_val",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("MAILBOXID", "MAILBOXID"),
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Value("OBJECTID"),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "status_mailbox_id",
                    nodes.StatusMailboxId,
                ),
                Alternative(
                    Sequence((Fixed("SIZE", "SIZE"), Fixed(" ", "SP"), Value("NUMBER64"))),
                    "status_size",
                    nodes.StatusSize,
                ),
                Alternative(
                    Sequence(
                        (
                            Fixed("APPENDLIMIT", "APPENDLIMIT"),
                            Fixed(" ", "SP"),
                            Choice((Value("NUMBER"), Fixed("NIL", "NIL"))),
                        )
                    ),
                    "status_append_limit",
                    nodes.StatusAppendLimit,
                ),
                Alternative(
                    Sequence((Fixed("HIGHESTMODSEQ", "HIGHESTMODSEQ"), Fixed(" ", "SP"), Ref("mod_sequence_valzer"))),
                    "status_highest_mod_seq",
                    nodes.StatusHighestModSeq,
                ),
                Alternative(
                    Sequence((Fixed("MESSAGES", "MESSAGES"), Fixed(" ", "SP"), Value("NUMBER"))),
                    "status_messages",
                    nodes.StatusMessages,
                ),
                Alternative(
                    Sequence((Fixed("RECENT", "RECENT"), Fixed(" ", "SP"), Value("NUMBER"))),
                    "status_recent",
                    nodes.StatusRecent,
                ),
                Alternative(
                    Sequence((Fixed("UIDNEXT", "UIDNEXT"), Fixed(" ", "SP"), Value("NZ_NUMBER"))),
                    "status_uid_next",
                    nodes.StatusUidNext,
                ),
                Alternative(
                    Sequence((Fixed("UIDVALIDITY", "UIDVALIDITY"), Fixed(" ", "SP"), Value("NZ_NUMBER"))),
                    "status_uid_validity",
                    nodes.StatusUidValidity,
                ),
                Alternative(
                    Sequence((Fixed("UNSEEN", "UNSEEN"), Fixed(" ", "SP"), Value("NUMBER"))),
                    "status_unseen",
                    nodes.StatusUnseen,
                ),
                Alternative(Sequence((Ref("unknown_status_att_val"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "unknown_status_att_val",
            (
                Alternative(
                    Sequence(
                        (
                            Value("STATUS_ATT_NAME"),
                            Fixed(" ", "SP"),
                            Choice((Ref("tagged_ext_val"), Fixed("NIL", "NIL"))),
                        )
                    ),
                    "unknown_status_att_val",
                    nodes.UnknownStatusAttVal,
                ),
            ),
            True,
            None,
            False,
        ),
        Rule(
            "tagged_ext_val",
            (
                Alternative(Sequence((Value("NUMBER64"),)), None, None),
                Alternative(Sequence((Value("TAGGED_EXT_SET"),)), None, None),
                Alternative(
                    Sequence((Fixed("(", "LPAR"), Optional(Ref("tagged_ext_comp")), Fixed(")", "RPAR"))), None, None
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "tagged_ext_comp",
            (Alternative(Sequence((Repeat(Ref("tagged_ext_item"), 1, (Fixed(" ", "SP"),)),)), None, None),),
            False,
            None,
            False,
        ),
        Rule(
            "tagged_ext_item",
            (
                Alternative(Sequence((Ref("astring"),)), None, None),
                Alternative(Sequence((Fixed("(", "LPAR"), Ref("tagged_ext_comp"), Fixed(")", "RPAR"))), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "resetkey",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("RESETKEY", "RESETKEY"),
                            Optional(
                                Sequence(
                                    (
                                        Fixed(" ", "SP"),
                                        Ref("mailbox"),
                                        Repeat(Sequence((Fixed(" ", "SP"), Value("MECHANISM"))), 0, ()),
                                    )
                                )
                            ),
                        )
                    ),
                    "reset_key",
                    nodes.ResetKey,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "url_mechanism",
            (
                Alternative(
                    Sequence(
                        (
                            Value("MECHANISM"),
                            Optional(Sequence((Fixed("=", "EQUAL"), Choice((Value("MECHANISM_DATA"), Ref("absent")))))),
                        )
                    ),
                    "url_mechanism",
                    nodes.UrlMechanism,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "genurlauth",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("GENURLAUTH", "GENURLAUTH"),
                            Repeat(
                                Sequence((Fixed(" ", "SP"), Ref("url_rump"), Fixed(" ", "SP"), Value("MECHANISM"))),
                                1,
                                (),
                            ),
                        )
                    ),
                    "gen_url_auth",
                    nodes.GenUrlAuth,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "genurlauth_data",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("GENURLAUTH", "GENURLAUTH"),
                            Repeat(Sequence((Fixed(" ", "SP"), Ref("url_full"))), 1, ()),
                        )
                    ),
                    "gen_url_auth_data",
                    nodes.GenUrlAuthData,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule("url_full", (Alternative(Sequence((Ref("astring"),)), None, None),), False, None, False),
        Rule("url_rump", (Alternative(Sequence((Ref("astring"),)), None, None),), False, None, False),
        Rule(
            "authenticate",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("AUTHENTICATE", "AUTHENTICATE"),
                            Fixed(" ", "SP"),
                            Value("AUTH_TYPE"),
                            Optional(Sequence((Fixed(" ", "SP"), Choice((Value("INITIAL_RESPONSE"), Ref("absent")))))),
                        )
                    ),
                    "authenticate",
                    nodes.Authenticate,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "compress",
            (
                Alternative(
                    Sequence((Fixed("COMPRESS", "COMPRESS"), Fixed(" ", "SP"), Value("ALGORITHM"))),
                    "compress",
                    nodes.Compress,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "enable_data",
            (
                Alternative(
                    Sequence(
                        (Fixed("ENABLED", "ENABLED"), Repeat(Sequence((Fixed(" ", "SP"), Ref("capability"))), 0, ()))
                    ),
                    "enabled",
                    nodes.Enabled,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "language_cmd",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("LANGUAGE", "LANGUAGE"),
                            Repeat(Sequence((Fixed(" ", "SP"), Ref("lang_range_quoted"))), 0, ()),
                        )
                    ),
                    "language",
                    nodes.Language,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "language_data",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("LANGUAGE", "LANGUAGE"),
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Repeat(Ref("lang_tag_quoted"), 1, (Fixed(" ", "SP"),)),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "language_data",
                    nodes.LanguageData,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule("lang_range_quoted", (Alternative(Sequence((Ref("astring"),)), None, None),), False, None, False),
        Rule("lang_tag_quoted", (Alternative(Sequence((Ref("astring"),)), None, None),), False, None, False),
        Rule(
            "comparator_cmd",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("COMPARATOR", "COMPARATOR"),
                            Repeat(Sequence((Fixed(" ", "SP"), Ref("comp_order_quoted"))), 0, ()),
                        )
                    ),
                    "comparator",
                    nodes.Comparator,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "comparator_data",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("COMPARATOR", "COMPARATOR"),
                            Fixed(" ", "SP"),
                            Ref("comp_sel_quoted"),
                            Optional(
                                Sequence(
                                    (
                                        Fixed(" ", "SP"),
                                        Fixed("(", "LPAR"),
                                        Repeat(Ref("comp_id_quoted"), 1, (Fixed(" ", "SP"),)),
                                        Fixed(")", "RPAR"),
                                    )
                                )
                            ),
                        )
                    ),
                    "comparator_data",
                    nodes.ComparatorData,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule("comp_id_quoted", (Alternative(Sequence((Ref("astring"),)), None, None),), False, None, False),
        Rule("comp_order_quoted", (Alternative(Sequence((Ref("astring"),)), None, None),), False, None, False),
        Rule("comp_sel_quoted", (Alternative(Sequence((Ref("astring"),)), None, None),), False, None, False),
        Rule(
            "sort",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("SORT", "SORT"),
                            Fixed(" ", "SP"),
                            Ref("sort_criteria"),
                            Fixed(" ", "SP"),
                            Ref("search_criteria"),
                        )
                    ),
                    "sort",
                    nodes.Sort,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "sort_criteria",
            (
                Alternative(
                    Sequence(
                        (Fixed("(", "LPAR"), Repeat(Ref("sort_criterion"), 1, (Fixed(" ", "SP"),)), Fixed(")", "RPAR"))
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "sort_criterion",
            (
                Alternative(
                    Sequence((Optional(Sequence((Fixed("REVERSE", "REVERSE"), Fixed(" ", "SP")))), Value("SORT_KEY"))),
                    "sort_criterion",
                    nodes.SortCriterion,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "thread",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("THREAD", "THREAD"),
                            Fixed(" ", "SP"),
                            Value("THREAD_ALG"),
                            Fixed(" ", "SP"),
                            Ref("search_criteria"),
                        )
                    ),
                    "thread",
                    nodes.Thread,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "search_criteria",
            (
                Alternative(
                    Sequence((Ref("charset"), Repeat(Sequence((Fixed(" ", "SP"), Ref("search_key"))), 1, ()))),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "sort_data",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("SORT", "SORT"),
                            Repeat(Sequence((Fixed(" ", "SP"), Value("NZ_NUMBER"))), 1, ()),
                            Fixed(" ", "SP"),
                            Ref("search_sort_mod_seq"),
                        )
                    ),
                    "sort_data_mod_seq",
                    nodes.SortDataModSeq,
                ),
                Alternative(
                    Sequence((Fixed("SORT", "SORT"), Repeat(Sequence((Fixed(" ", "SP"), Value("NZ_NUMBER"))), 0, ()))),
                    "sort_data",
                    nodes.SortData,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "thread_data",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("THREAD", "THREAD"),
                            Optional(Sequence((Fixed(" ", "SP"), Repeat(Ref("thread_list"), 1, ())))),
                        )
                    ),
                    "thread_data",
                    nodes.ThreadData,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "thread_list",
            (
                Alternative(
                    Sequence((Fixed("(", "LPAR"), Ref("thread_members"), Fixed(")", "RPAR"))),
                    "thread_list",
                    nodes.ThreadList,
                ),
                Alternative(
                    Sequence((Fixed("(", "LPAR"), Ref("absent"), Ref("thread_nested"), Fixed(")", "RPAR"))),
                    "thread_list",
                    nodes.ThreadList,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "thread_members",
            (
                Alternative(
                    Sequence(
                        (
                            Repeat(Value("NZ_NUMBER"), 1, (Fixed(" ", "SP"),)),
                            Optional(Sequence((Fixed(" ", "SP"), Ref("thread_nested")))),
                        )
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "thread_nested",
            (Alternative(Sequence((Repeat(Ref("thread_list"), 2, ()),)), None, None),),
            False,
            None,
            False,
        ),
        Rule("filter_name", (Alternative(Sequence((Value("FILTER_NAME"),)), None, None),), False, None, False),
        Rule(
            "urlfetch",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("URLFETCH", "URLFETCH"),
                            Repeat(Sequence((Fixed(" ", "SP"), Ref("url_fetch_arg"))), 1, ()),
                        )
                    ),
                    "url_fetch",
                    nodes.UrlFetch,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "url_fetch_arg",
            (
                Alternative(Sequence((Ref("url_fetch_simple"),)), None, None),
                Alternative(Sequence((Ref("url_fetch_ext"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule("url_fetch_simple", (Alternative(Sequence((Ref("url_full"),)), None, None),), False, None, False),
        Rule(
            "url_fetch_ext",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("(", "LPAR"),
                            Ref("url_full"),
                            Repeat(Sequence((Fixed(" ", "SP"), Value("URL_FETCH_PARAM"))), 0, ()),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "url_fetch_ext",
                    nodes.UrlFetchExt,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "urlfetch_data",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("URLFETCH", "URLFETCH"),
                            Repeat(
                                Sequence((Fixed(" ", "SP"), Choice((Ref("urldata_simple"), Ref("urldata_ext"))))), 1, ()
                            ),
                        )
                    ),
                    "url_fetch_data",
                    nodes.UrlFetchData,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "urldata_simple",
            (
                Alternative(
                    Sequence((Ref("url_full"), Fixed(" ", "SP"), Ref("nstring"))),
                    "url_data_simple",
                    nodes.UrlDataSimple,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "urldata_ext",
            (Alternative(Sequence((Ref("url_full"), Ref("url_metadata"))), "url_data_ext", nodes.UrlDataExt),),
            False,
            None,
            False,
        ),
        Rule(
            "url_metadata",
            (
                Alternative(
                    Sequence(
                        (
                            Repeat(
                                Sequence(
                                    (Fixed(" ", "SP"), Fixed("(", "LPAR"), Ref("url_metadata_el"), Fixed(")", "RPAR"))
                                ),
                                1,
                                (),
                            ),
                        )
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "url_metadata_el",
            (
                Alternative(Sequence((Ref("url_meta_bodystruct"),)), None, None),
                Alternative(Sequence((Ref("url_meta_body"),)), None, None),
                Alternative(Sequence((Ref("url_meta_binary"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "url_meta_bodystruct",
            (
                Alternative(
                    Sequence((Fixed("BODYPARTSTRUCTURE", "BODYPARTSTRUCTURE"), Fixed(" ", "SP"), Ref("body"))),
                    "url_meta_bodystruct",
                    nodes.UrlMetaBodystruct,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "url_meta_binary",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("BINARY", "BINARY"),
                            Fixed(" ", "SP"),
                            Choice((Ref("binary_string"), Fixed("NIL", "NIL"))),
                        )
                    ),
                    "url_meta_binary",
                    nodes.UrlMetaBinary,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "url_meta_body",
            (
                Alternative(
                    Sequence((Fixed("BODY", "BODY"), Fixed(" ", "SP"), Ref("nstring"))),
                    "url_meta_body",
                    nodes.UrlMetaBody,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "move",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("MOVE", "MOVE"),
                            Fixed(" ", "SP"),
                            Value("SEQUENCE_SET"),
                            Fixed(" ", "SP"),
                            Ref("mailbox"),
                        )
                    ),
                    "move",
                    nodes.Move,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule("literal", (Alternative(Sequence((Value("LITERAL"),)), None, None),), False, None, False),
        Rule(
            "unauthenticate",
            (
                Alternative(
                    Sequence((Fixed("UNAUTHENTICATE", "UNAUTHENTICATE"),)), "unauthenticate", nodes.Unauthenticate
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "replace",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("REPLACE", "REPLACE"),
                            Fixed(" ", "SP"),
                            Value("SEQ_NUMBER"),
                            Fixed(" ", "SP"),
                            Ref("mailbox"),
                            Ref("append_message"),
                        )
                    ),
                    "replace",
                    nodes.Replace,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule("message_limit", (Alternative(Sequence((Value("NZ_NUMBER"),)), None, None),), False, None, False),
        Rule(
            "several_messages",
            (Alternative(Sequence((Repeat(Ref("append_message"), 2, ()),)), None, None),),
            False,
            None,
            False,
        ),
        Rule(
            "cat_part",
            (
                Alternative(Sequence((Ref("text_literal"),)), None, None),
                Alternative(Sequence((Ref("url"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "text_literal",
            (
                Alternative(
                    Sequence((Fixed("TEXT", "__ANON_13"), Fixed(" ", "SP"), Ref("literal"))), "cat_text", nodes.CatText
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "url",
            (Alternative(Sequence((Fixed("URL", "URL"), Fixed(" ", "SP"), Ref("astring"))), "cat_url", nodes.CatUrl),),
            False,
            None,
            False,
        ),
        Rule(
            "toobig_response_code",
            (Alternative(Sequence((Fixed("TOOBIG", "TOOBIG"),)), "too_big", nodes.TooBig),),
            False,
            None,
            False,
        ),
        Rule(
            "badurl_response_code",
            (
                Alternative(
                    Sequence((Fixed("BADURL", "BADURL"), Fixed(" ", "SP"), Ref("url_resp_text"))),
                    "bad_url",
                    nodes.BadUrl,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule("url_resp_text", (Alternative(Sequence((Value("URL_RESP_TEXT"),)), None, None),), False, None, False),
        Rule(
            "extended_sort",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("SORT", "SORT"),
                            Ref("search_return_opts"),
                            Fixed(" ", "SP"),
                            Ref("sort_criteria"),
                            Fixed(" ", "SP"),
                            Ref("search_criteria"),
                        )
                    ),
                    "extended_sort",
                    nodes.ExtendedSort,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "modifier_context",
            (Alternative(Sequence((Fixed("CONTEXT", "CONTEXT"),)), "return_context", nodes.ReturnContext),),
            False,
            None,
            False,
        ),
        Rule(
            "modifier_partial",
            (
                Alternative(
                    Sequence((Fixed("PARTIAL", "PARTIAL"), Fixed(" ", "SP"), Value("PARTIAL_RANGE"))),
                    "return_partial",
                    nodes.ReturnPartial,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "modifier_update",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("UPDATE", "UPDATE"),
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Repeat(Ref("fetch_att"), 1, (Fixed(" ", "SP"),)),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "return_update_fetch",
                    nodes.ReturnUpdateFetch,
                ),
                Alternative(Sequence((Fixed("UPDATE", "UPDATE"),)), "return_update", nodes.ReturnUpdate),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "ret_data_addto",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("ADDTO", "ADDTO"),
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Repeat(
                                Sequence((Ref("context_position"), Fixed(" ", "SP"), Value("SEQUENCE_SET"))),
                                1,
                                (Fixed(" ", "SP"),),
                            ),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "esearch_add_to",
                    nodes.EsearchAddTo,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "ret_data_partial",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("PARTIAL", "PARTIAL"),
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Value("PARTIAL_RANGE"),
                            Fixed(" ", "SP"),
                            Ref("partial_results"),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "esearch_partial",
                    nodes.EsearchPartial,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "ret_data_removefrom",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("REMOVEFROM", "REMOVEFROM"),
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Repeat(
                                Sequence((Ref("context_position"), Fixed(" ", "SP"), Value("SEQUENCE_SET"))),
                                1,
                                (Fixed(" ", "SP"),),
                            ),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "esearch_remove_from",
                    nodes.EsearchRemoveFrom,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule("context_position", (Alternative(Sequence((Value("NUMBER"),)), None, None),), False, None, False),
        Rule(
            "partial_results",
            (
                Alternative(Sequence((Value("SEQUENCE_SET"),)), None, None),
                Alternative(Sequence((Fixed("NIL", "NIL"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "score_list",
            (
                Alternative(
                    Sequence((Fixed("(", "LPAR"), Repeat(Value("SCORE"), 0, (Fixed(" ", "SP"),)), Fixed(")", "RPAR"))),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "chgsince_fetch_mod",
            (
                Alternative(
                    Sequence((Fixed("CHANGEDSINCE", "CHANGEDSINCE"), Fixed(" ", "SP"), Ref("mod_sequence_value"))),
                    "changed_since",
                    nodes.ChangedSince,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "fetch_mod_sequence",
            (Alternative(Sequence((Fixed("MODSEQ", "MODSEQ"),)), "fetch_mod_seq", nodes.FetchModSeq),),
            False,
            None,
            False,
        ),
        Rule(
            "fetch_mod_resp",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("MODSEQ", "MODSEQ"),
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Ref("permsg_modsequence"),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "mod_seq",
                    nodes.ModSeq,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "search_modsequence",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("MODSEQ", "MODSEQ"),
                            Optional(Ref("search_modseq_ext")),
                            Fixed(" ", "SP"),
                            Ref("mod_sequence_valzer"),
                        )
                    ),
                    "search_mod_seq",
                    nodes.SearchModSeq,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "search_modseq_ext",
            (
                Alternative(
                    Sequence((Fixed(" ", "SP"), Ref("entry_name"), Fixed(" ", "SP"), Value("ENTRY_TYPE_REQ"))),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule("entry_name", (Alternative(Sequence((Ref("entry_flag_name"),)), None, None),), False, None, False),
        Rule(
            "entry_flag_name",
            (
                Alternative(
                    Sequence(
                        (Fixed('"', "DQUOTE"), Fixed("/flags/", "__ANON_15"), Value("ATTR_FLAG"), Fixed('"', "DQUOTE"))
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "permsg_modsequence", (Alternative(Sequence((Ref("mod_sequence_value"),)), None, None),), False, None, False
        ),
        Rule(
            "mod_sequence_value",
            (Alternative(Sequence((Value("MOD_SEQUENCE_VALUE"),)), None, None),),
            False,
            None,
            False,
        ),
        Rule(
            "mod_sequence_valzer",
            (Alternative(Sequence((Value("MOD_SEQUENCE_VALZER"),)), None, None),),
            False,
            None,
            False,
        ),
        Rule(
            "search_sort_mod_seq",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("(", "LPAR"),
                            Fixed("MODSEQ", "MODSEQ"),
                            Fixed(" ", "SP"),
                            Ref("mod_sequence_value"),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "condstore_param",
            (Alternative(Sequence((Fixed("CONDSTORE", "CONDSTORE"),)), "condstore", nodes.Condstore),),
            False,
            None,
            False,
        ),
        Rule(
            "seq_match_data",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("(", "LPAR"),
                            Ref("known_sequence_set"),
                            Fixed(" ", "SP"),
                            Ref("known_uid_set"),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "seq_match_data",
                    nodes.SeqMatchData,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule("uidvalidity", (Alternative(Sequence((Value("NZ_NUMBER"),)), None, None),), False, None, False),
        Rule("known_uids", (Alternative(Sequence((Value("KNOWN_SET"),)), None, None),), False, None, False),
        Rule("known_sequence_set", (Alternative(Sequence((Value("KNOWN_SET"),)), None, None),), False, None, False),
        Rule("known_uid_set", (Alternative(Sequence((Value("KNOWN_SET"),)), None, None),), False, None, False),
        Rule(
            "expunged_resp",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("VANISHED", "VANISHED"),
                            Optional(Sequence((Fixed(" ", "SP"), Fixed("(EARLIER)", "__ANON_16")))),
                            Fixed(" ", "SP"),
                            Ref("known_uids"),
                        )
                    ),
                    "vanished",
                    nodes.Vanished,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "uid_fetch",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("FETCH", "FETCH"),
                            Fixed(" ", "SP"),
                            Value("SEQUENCE_SET"),
                            Fixed(" ", "SP"),
                            Ref("fetch_items"),
                            Ref("uid_fetch_modifiers"),
                        )
                    ),
                    "fetch",
                    nodes.Fetch,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "uid_fetch_modifiers",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Repeat(Ref("uid_fetch_modifier"), 1, (Fixed(" ", "SP"),)),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "uid_fetch_modifier",
            (
                Alternative(Sequence((Ref("fetch_modifier"),)), None, None),
                Alternative(Sequence((Ref("rexpunges_fetch_mod"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "rexpunges_fetch_mod",
            (Alternative(Sequence((Fixed("VANISHED", "VANISHED"),)), "fetch_vanished", nodes.FetchVanished),),
            False,
            None,
            False,
        ),
        Rule(
            "fetch_emailid_resp",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("EMAILID", "EMAILID"),
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Value("OBJECTID"),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "email_id",
                    nodes.EmailId,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "fetch_threadid_resp",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("THREADID", "THREADID"),
                            Fixed(" ", "SP"),
                            Choice(
                                (
                                    Sequence((Fixed("(", "LPAR"), Value("OBJECTID"), Fixed(")", "RPAR"))),
                                    Fixed("NIL", "NIL"),
                                )
                            ),
                        )
                    ),
                    "thread_id",
                    nodes.ThreadId,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "notify",
            (
                Alternative(
                    Sequence(
                        (Fixed("NOTIFY", "NOTIFY"), Fixed(" ", "SP"), Choice((Ref("notify_set"), Ref("notify_none"))))
                    ),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "notify_set",
            (
                Alternative(
                    Sequence(
                        (Fixed("SET", "SET"), Optional(Ref("status_indicator")), Fixed(" ", "SP"), Ref("event_groups"))
                    ),
                    "notify_set",
                    nodes.NotifySet,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "notify_none",
            (Alternative(Sequence((Fixed("NONE", "NONE"),)), "notify_none", nodes.NotifyNone),),
            False,
            None,
            False,
        ),
        Rule(
            "status_indicator",
            (Alternative(Sequence((Fixed(" ", "SP"), Fixed("STATUS", "STATUS"))), None, None),),
            False,
            None,
            False,
        ),
        Rule(
            "one_or_more_mailbox",
            (
                Alternative(Sequence((Ref("mailbox"),)), None, None),
                Alternative(Sequence((Ref("many_mailboxes"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "many_mailboxes",
            (
                Alternative(
                    Sequence((Fixed("(", "LPAR"), Repeat(Ref("mailbox"), 1, (Fixed(" ", "SP"),)), Fixed(")", "RPAR"))),
                    None,
                    None,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "event_groups",
            (Alternative(Sequence((Repeat(Ref("event_group"), 1, (Fixed(" ", "SP"),)),)), None, None),),
            False,
            None,
            False,
        ),
        Rule(
            "event_group",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("(", "LPAR"),
                            Ref("filter_mailboxes"),
                            Fixed(" ", "SP"),
                            Ref("events"),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "event_group",
                    nodes.EventGroup,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "filter_mailboxes",
            (
                Alternative(Sequence((Ref("filter_mailboxes_selected"),)), None, None),
                Alternative(Sequence((Ref("filter_mailboxes_other"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "filter_mailboxes_other",
            (
                Alternative(Sequence((Fixed("inboxes", "INBOXES"),)), "notify_inboxes", nodes.NotifyInboxes),
                Alternative(Sequence((Fixed("personal", "PERSONAL"),)), "notify_personal", nodes.NotifyPersonal),
                Alternative(
                    Sequence((Fixed("subscribed", "SUBSCRIBED"),)), "notify_subscribed", nodes.NotifySubscribed
                ),
                Alternative(
                    Sequence((Fixed("subtree", "SUBTREE"), Fixed(" ", "SP"), Ref("one_or_more_mailbox"))),
                    "notify_subtree",
                    nodes.NotifySubtree,
                ),
                Alternative(
                    Sequence((Fixed("mailboxes", "MAILBOXES"), Fixed(" ", "SP"), Ref("one_or_more_mailbox"))),
                    "notify_mailboxes",
                    nodes.NotifyMailboxes,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "filter_mailboxes_selected",
            (
                Alternative(Sequence((Fixed("selected", "SELECTED"),)), "notify_selected", nodes.NotifySelected),
                Alternative(
                    Sequence((Fixed("selected-delayed", "__ANON_17"),)),
                    "notify_selected_delayed",
                    nodes.NotifySelectedDelayed,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "events",
            (
                Alternative(
                    Sequence((Fixed("(", "LPAR"), Repeat(Ref("event"), 1, (Fixed(" ", "SP"),)), Fixed(")", "RPAR"))),
                    None,
                    None,
                ),
                Alternative(Sequence((Fixed("NONE", "NONE"), Ref("absent"))), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "event",
            (
                Alternative(Sequence((Ref("message_event"),)), None, None),
                Alternative(Sequence((Ref("mailbox_event"),)), None, None),
                Alternative(Sequence((Ref("user_event"),)), None, None),
                Alternative(Sequence((Ref("event_ext"),)), None, None),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "message_event",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("MessageNew", "MESSAGENEW"),
                            Optional(
                                Sequence(
                                    (
                                        Fixed(" ", "SP"),
                                        Fixed("(", "LPAR"),
                                        Repeat(Ref("fetch_att"), 1, (Fixed(" ", "SP"),)),
                                        Fixed(")", "RPAR"),
                                    )
                                )
                            ),
                        )
                    ),
                    "message_new",
                    nodes.MessageNew,
                ),
                Alternative(
                    Sequence((Fixed("MessageExpunge", "MESSAGEEXPUNGE"),)), "message_expunge", nodes.MessageExpunge
                ),
                Alternative(Sequence((Fixed("FlagChange", "FLAGCHANGE"),)), "flag_change", nodes.FlagChange),
                Alternative(
                    Sequence((Fixed("AnnotationChange", "ANNOTATIONCHANGE"),)),
                    "annotation_change",
                    nodes.AnnotationChange,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "mailbox_event",
            (
                Alternative(Sequence((Fixed("MailboxName", "MAILBOXNAME"),)), "mailbox_name", nodes.MailboxName),
                Alternative(
                    Sequence((Fixed("SubscriptionChange", "SUBSCRIPTIONCHANGE"),)),
                    "subscription_change",
                    nodes.SubscriptionChange,
                ),
                Alternative(
                    Sequence((Fixed("MailboxMetadataChange", "MAILBOXMETADATACHANGE"),)),
                    "mailbox_metadata_change",
                    nodes.MailboxMetadataChange,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "user_event",
            (
                Alternative(
                    Sequence((Fixed("ServerMetadataChange", "SERVERMETADATACHANGE"),)),
                    "server_metadata_change",
                    nodes.ServerMetadataChange,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule(
            "event_ext",
            (Alternative(Sequence((Value("EVENT_EXT_NAME"),)), "unknown_event", nodes.UnknownEvent),),
            True,
            None,
            False,
        ),
        Rule(
            "oldname_extended_item",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("OLDNAME", "OLDNAME"),
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Ref("mailbox"),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "old_name",
                    nodes.OldName,
                ),
                Alternative(
                    Sequence(
                        (
                            Fixed('"OLDNAME"', "__ANON_18"),
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Ref("mailbox"),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "old_name_quoted",
                    nodes.OldNameQuoted,
                ),
            ),
            False,
            None,
            False,
        ),
        Rule("event_name", (Alternative(Sequence((Value("EVENT_NAME"),)), None, None),), False, None, False),
        Rule(
            "unsupported_events_code",
            (
                Alternative(
                    Sequence(
                        (
                            Fixed("BADEVENT", "BADEVENT"),
                            Fixed(" ", "SP"),
                            Fixed("(", "LPAR"),
                            Repeat(Ref("event_name"), 1, (Fixed(" ", "SP"),)),
                            Fixed(")", "RPAR"),
                        )
                    ),
                    "bad_event",
                    nodes.BadEvent,
                ),
            ),
            False,
            None,
            False,
        ),
    )


def _terminals() -> tuple[TerminalRule, ...]:
    meanings = registry.registry().terminals
    return (
        TerminalRule(
            "UNKNOWN_TEXT", "((?!~?\\{[0-9]+\\+?\\}(\r\n|$))[^\x00\r\n])+", meanings["UNKNOWN_TEXT"], frozenset()
        ),
        TerminalRule(
            "UNKNOWN_COMMAND_NAME",
            '(?!APPEND(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|AUTHENTICATE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|CANCELUPDATE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|CAPABILITY(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|CHECK(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|CLOSE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|COMPARATOR(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|COMPRESS(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|COPY(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|CREATE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|DELETE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|ENABLE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|EXAMINE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|EXPUNGE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|FETCH(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|GENURLAUTH(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|ID(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|IDLE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|LANGUAGE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|LIST(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|LOGIN(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|LOGOUT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|LSUB(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|MOVE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|NAMESPACE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|NOOP(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|NOTIFY(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|RENAME(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|REPLACE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|RESETKEY(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|SEARCH(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|SELECT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|SORT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|STARTTLS(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|STATUS(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|STORE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|SUBSCRIBE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|THREAD(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|UID(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|UNAUTHENTICATE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|UNSELECT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|UNSUBSCRIBE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|URLFETCH(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff]))(?:(?:[^\x00- (){%*"\\\\\\]\x7f-ÿ])+)',
            meanings["UNKNOWN_COMMAND_NAME"],
            frozenset(),
        ),
        TerminalRule(
            "CONTINUE_BASE64",
            '(?!DONE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff]))(?:(?:(?:(?:[A-Za-z0-9+/]){4})*(?:(?:[A-Za-z0-9+/]){2}==|(?:[A-Za-z0-9+/]){3}=)|(?:(?:[A-Za-z0-9+/]){4})+))',
            meanings["CONTINUE_BASE64"],
            frozenset(),
        ),
        TerminalRule(
            "RESP_TEXT",
            '(?!\\[[^\x00- (){%*"\\\\\\]\x7f-ÿ]+( [^\\]\r\n]+)?\\]( |\r|$))(?:(?:[\x01-\t\x0b\x0c\x0e-\x7f]+)?(?:(?:(?:(?-i:ð[\x90-¿])(?:[\x80-¿]){2}|(?-i:ô[\x80-\x8f])(?:[\x80-¿]){2}|(?-i:[ñ-ó])(?:[\x80-¿]){3})|(?:(?-i:[á-ìîï])(?:[\x80-¿]){2}|(?-i:à[\xa0-¿])[\x80-¿]|(?-i:í[\x80-\x9f])[\x80-¿])|(?-i:[Â-ß])[\x80-¿])(?:[\x01-\t\x0b\x0c\x0e-\x7f]+)?)+|[\x01-\t\x0b\x0c\x0e-\x7f]+)',
            meanings["RESP_TEXT"],
            frozenset(),
        ),
        TerminalRule(
            "UNKNOWN_CODE_NAME",
            '(?!ALERT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|ALREADYEXISTS(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|APPENDUID(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|AUTHENTICATIONFAILED(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|AUTHORIZATIONFAILED(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|BADCHARSET(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|BADCOMPARATOR(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|BADEVENT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|BADURL(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|CANNOT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|CAPABILITY(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|CLIENTBUG(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|CLOSED(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|COMPRESSIONACTIVE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|CONTACTADMIN(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|COPYUID(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|CORRUPTION(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|EXPIRED(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|EXPUNGEISSUED(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|HIGHESTMODSEQ(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|INUSE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|LIMIT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|MAILBOXID(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|MESSAGELIMIT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|MODIFIED(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|NOMODSEQ(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|NONEXISTENT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|NOPERM(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|NOTIFICATIONOVERFLOW(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|NOTSAVED(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|NOUPDATE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|OVERQUOTA(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|PARSE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|PERMANENTFLAGS(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|PRIVACYREQUIRED(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|READ\\-ONLY(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|READ\\-WRITE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|SERVERBUG(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|TOOBIG(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|TRYCREATE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|UIDNEXT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|UIDNOTSTICKY(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|UIDVALIDITY(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|UNAVAILABLE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|UNDEFINED\\-FILTER(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|UNKNOWN\\-CTE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|UNSEEN(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|URLMECH(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff]))(?:(?:[^\x00- (){%*"\\\\\\]\x7f-ÿ])+)',
            meanings["UNKNOWN_CODE_NAME"],
            frozenset(),
        ),
        TerminalRule("CODE_TEXT", "[^\x00\r\n\\]\x80-ÿ]+", meanings["CODE_TEXT"], frozenset()),
        TerminalRule(
            "CAPABILITY",
            "(?:IMAPSIEVE=sieve://(?:(?:(?:(?:%[0-9A-Fa-f][0-9A-Fa-f]|[A-Za-z0-9\\-._~!$&'()*+,;=])|:))*@)?(?:(?:%[0-9A-Fa-f][0-9A-Fa-f]|[A-Za-z0-9\\-._~!$&'()*+,;=]))*(?::(?:[0-9])*)?|MESSAGELIMIT=[1-9](?:[0-9])*|APPENDLIMIT=(?:[0-9])+|SAVELIMIT=[1-9](?:[0-9])*|AUTH=(?:[^\x00- (){%*\"\\\\\\]\x7f-ÿ])+|THREAD=ORDEREDSUBJECT|THREAD=REFERENCES|COMPRESS=DEFLATE|CONTEXT=SEARCH|UNAUTHENTICATE|URLAUTH=BINARY|LOGINDISABLED|SEARCH=FUZZY|SORT=DISPLAY|CONTEXT=SORT|STATUS=SIZE|APPENDLIMIT|MULTIAPPEND|I18NLEVEL=1|I18NLEVEL=2|CONDSTORE|SEARCHRES|NAMESPACE|IMAP4rev1|OBJECTID|CATENATE|SAVEDATE|LITERAL\\+|LITERAL\\-|LANGUAGE|UNSELECT|STARTTLS|QRESYNC|ESEARCH|REPLACE|FILTERS|SASL\\-IR|URLAUTH|UIDPLUS|NOTIFY|ENABLE|WITHIN|BINARY|ESORT|MOVE|SORT|IDLE|ID)",
            meanings["CAPABILITY"],
            frozenset(
                [
                    "APPENDLIMIT",
                    "BINARY",
                    "CATENATE",
                    "COMPRESS=DEFLATE",
                    "CONDSTORE",
                    "CONTEXT=SEARCH",
                    "CONTEXT=SORT",
                    "ENABLE",
                    "ESEARCH",
                    "ESORT",
                    "FILTERS",
                    "I18NLEVEL=1",
                    "I18NLEVEL=2",
                    "ID",
                    "IDLE",
                    "IMAP4rev1",
                    "LANGUAGE",
                    "LITERAL+",
                    "LITERAL-",
                    "LOGINDISABLED",
                    "MOVE",
                    "MULTIAPPEND",
                    "NAMESPACE",
                    "NOTIFY",
                    "OBJECTID",
                    "QRESYNC",
                    "REPLACE",
                    "SASL-IR",
                    "SAVEDATE",
                    "SEARCH=FUZZY",
                    "SEARCHRES",
                    "SORT",
                    "SORT=DISPLAY",
                    "STARTTLS",
                    "STATUS=SIZE",
                    "THREAD=ORDEREDSUBJECT",
                    "THREAD=REFERENCES",
                    "UIDPLUS",
                    "UNAUTHENTICATE",
                    "UNSELECT",
                    "URLAUTH",
                    "URLAUTH=BINARY",
                    "WITHIN",
                ]
            ),
        ),
        TerminalRule(
            "UNKNOWN_CAPABILITY_NAME",
            '(?!APPENDLIMIT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|BINARY(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|CATENATE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|COMPRESS=DEFLATE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|CONDSTORE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|CONTEXT=SEARCH(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|CONTEXT=SORT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|ENABLE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|ESEARCH(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|ESORT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|FILTERS(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|I18NLEVEL=1(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|I18NLEVEL=2(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|ID(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|IDLE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|IMAP4rev1(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|LANGUAGE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|LITERAL\\+(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|LITERAL\\-(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|LOGINDISABLED(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|MOVE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|MULTIAPPEND(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|NAMESPACE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|NOTIFY(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|OBJECTID(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|QRESYNC(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|REPLACE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|SASL\\-IR(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|SAVEDATE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|SEARCH=FUZZY(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|SEARCHRES(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|SORT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|SORT=DISPLAY(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|STARTTLS(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|STATUS=SIZE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|THREAD=ORDEREDSUBJECT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|THREAD=REFERENCES(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|UIDPLUS(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|UNAUTHENTICATE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|UNSELECT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|URLAUTH(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|URLAUTH=BINARY(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|WITHIN(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff]))(?:(?:[^\x00- (){%*"\\\\\\]\x7f-ÿ])+)',
            meanings["UNKNOWN_CAPABILITY_NAME"],
            frozenset(),
        ),
        TerminalRule(
            "UNKNOWN_RESPONSE_NAME",
            '(?!BAD(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|BYE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|CAPABILITY(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|COMPARATOR(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|ENABLED(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|ESEARCH(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|FLAGS(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|GENURLAUTH(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|ID(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|LANGUAGE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|LIST(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|LSUB(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|NAMESPACE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|NO(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|OK(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|PREAUTH(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|SEARCH(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|SORT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|STATUS(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|THREAD(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|URLFETCH(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|VANISHED(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff]))(?:(?![0-9]+(?![^\x00- (){%*"\\\\\\]\x7f-ÿ]))(?:[^\x00- (){%*"\\\\\\]\x7f-ÿ])+)',
            meanings["UNKNOWN_RESPONSE_NAME"],
            frozenset(),
        ),
        TerminalRule(
            "FLAG",
            "(?:\\\\Answered|\\\\Flagged|\\\\Deleted|\\\\Draft|\\\\Seen)",
            meanings["FLAG"],
            frozenset(["\\Answered", "\\Deleted", "\\Draft", "\\Flagged", "\\Seen"]),
        ),
        TerminalRule(
            "FLAG_EXTENSION_NAME",
            '(?!\\$Important(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|\\$MDNSent(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|\\\\Answered(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|\\\\Deleted(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|\\\\Draft(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|\\\\Flagged(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|\\\\Recent(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|\\\\Seen(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|\\\\\\*(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff]))(?:(?!\\\\Recent(?![^\x00- (){%*"\\\\\\]\x7f-ÿ]))\\\\(?:[^\x00- (){%*"\\\\\\]\x7f-ÿ])+)',
            meanings["FLAG_EXTENSION_NAME"],
            frozenset(),
        ),
        TerminalRule(
            "FLAG_KEYWORD",
            '(?:(?:[^\x00- (){%*"\\\\\\]\x7f-ÿ])+|\\$Important|\\$MDNSent)',
            meanings["FLAG_KEYWORD"],
            frozenset(["$Important", "$MDNSent"]),
        ),
        TerminalRule("FLAG_PERM", "\\\\\\*", meanings["FLAG_PERM"], frozenset(["\\*"])),
        TerminalRule("FLAG_RECENT", "\\\\Recent", meanings["FLAG_RECENT"], frozenset(["\\Recent"])),
        TerminalRule("NIL", "NIL", None, frozenset(["NIL"])),
        TerminalRule(
            "ASTRING_CHARS", '(?:(?:[^\x00- (){%*"\\\\\\]\x7f-ÿ]|\\]))+', meanings["ASTRING_CHARS"], frozenset()
        ),
        TerminalRule("ATOM", '(?:[^\x00- (){%*"\\\\\\]\x7f-ÿ])+', meanings["ATOM"], frozenset()),
        TerminalRule("RESP_SPECIALS", "\\]", None, frozenset(["]"])),
        TerminalRule("QUOTED", '"(?:(?:\\\\["\\\\]|[^\x00\r\n"\\\\\x80-ÿ]))*"', meanings["QUOTED"], frozenset()),
        TerminalRule(
            "TEXT",
            "(?:(?:[\x01-\t\x0b\x0c\x0e-\x7f]+)?(?:(?:(?:(?-i:ð[\x90-¿])(?:[\x80-¿]){2}|(?-i:ô[\x80-\x8f])(?:[\x80-¿]){2}|(?-i:[ñ-ó])(?:[\x80-¿]){3})|(?:(?-i:[á-ìîï])(?:[\x80-¿]){2}|(?-i:à[\xa0-¿])[\x80-¿]|(?-i:í[\x80-\x9f])[\x80-¿])|(?-i:[Â-ß])[\x80-¿])(?:[\x01-\t\x0b\x0c\x0e-\x7f]+)?)+|[\x01-\t\x0b\x0c\x0e-\x7f]+)",
            meanings["TEXT"],
            frozenset(),
        ),
        TerminalRule("TAG", '[^\x00- (){%*"\\\\\x7f-ÿ+]+', meanings["TAG"], frozenset()),
        TerminalRule("NUMBER", "(?:[0-9])+", meanings["NUMBER"], frozenset()),
        TerminalRule("NZ_NUMBER", "[1-9](?:[0-9])*", meanings["NZ_NUMBER"], frozenset()),
        TerminalRule(
            "SEQUENCE_SET",
            "(?:(?:[1-9](?:[0-9])*|\\*)(?::(?:[1-9](?:[0-9])*|\\*))?(?:,(?:[1-9](?:[0-9])*|\\*)(?::(?:[1-9](?:[0-9])*|\\*))?)*|\\$)",
            meanings["SEQUENCE_SET"],
            frozenset(["$"]),
        ),
        TerminalRule("SEQ_NUMBER", "(?:[1-9](?:[0-9])*|\\*)", meanings["SEQ_NUMBER"], frozenset(["*"])),
        TerminalRule(
            "DATE_TEXT",
            "(?:[0-9]){1,2}\\-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\-(?:[0-9]){4}",
            meanings["DATE_TEXT"],
            frozenset(),
        ),
        TerminalRule(
            "QUOTED_DATE_TEXT",
            '"(?:[0-9]){1,2}\\-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\-(?:[0-9]){4}"',
            meanings["QUOTED_DATE_TEXT"],
            frozenset(),
        ),
        TerminalRule(
            "DATE_TIME",
            "(?:(?:[0-9]){2}|\\ [0-9])\\-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\-(?:[0-9]){4}\\ (?:[0-9]){2}:(?:[0-9]){2}:(?:[0-9]){2}\\ (?:\\+|\\-)(?:[0-9]){4}",
            meanings["DATE_TIME"],
            frozenset(),
        ),
        TerminalRule("CRLF", "\\\r\\\n", None, frozenset(["\r\n"])),
        TerminalRule("DQUOTE", '"', None, frozenset(['"'])),
        TerminalRule("SP", "\\ ", None, frozenset([" "])),
        TerminalRule(
            "LIST_CHARS", '(?:(?:[^\x00- (){%*"\\\\\\]\x7f-ÿ]|(?:%|\\*)|\\]))+', meanings["LIST_CHARS"], frozenset()
        ),
        TerminalRule(
            "STATUS_ATT",
            "(?:HIGHESTMODSEQ|APPENDLIMIT|UIDVALIDITY|MAILBOXID|MESSAGES|UIDNEXT|RECENT|UNSEEN|SIZE)",
            meanings["STATUS_ATT"],
            frozenset(
                [
                    "APPENDLIMIT",
                    "HIGHESTMODSEQ",
                    "MAILBOXID",
                    "MESSAGES",
                    "RECENT",
                    "SIZE",
                    "UIDNEXT",
                    "UIDVALIDITY",
                    "UNSEEN",
                ]
            ),
        ),
        TerminalRule("DELIMITER", '"(?:\\\\["\\\\]|[^\x00\r\n"\\\\\x80-ÿ])"', meanings["DELIMITER"], frozenset()),
        TerminalRule(
            "MBX_LIST_FLAG",
            "(?:\\\\Noinferiors|\\\\Important|\\\\NoAccess|\\\\Noselect|\\\\Unmarked|\\\\Marked)",
            meanings["MBX_LIST_FLAG"],
            frozenset(["\\Important", "\\Marked", "\\NoAccess", "\\Noinferiors", "\\Noselect", "\\Unmarked"]),
        ),
        TerminalRule(
            "MBX_LIST_FLAG_NAME",
            '(?!\\\\Important(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|\\\\Marked(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|\\\\NoAccess(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|\\\\Noinferiors(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|\\\\Noselect(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|\\\\Unmarked(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff]))(?:\\\\(?:[^\x00- (){%*"\\\\\\]\x7f-ÿ])+)',
            meanings["MBX_LIST_FLAG_NAME"],
            frozenset(),
        ),
        TerminalRule("STORE_ATT", "[+-]?FLAGS(?:\\.SILENT)?", meanings["STORE_ATT"], frozenset()),
        TerminalRule(
            "UNKNOWN_MESSAGE_DATA_NAME",
            '(?!EXISTS(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|EXPUNGE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|FETCH(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|RECENT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff]))(?:(?:[^\x00- (){%*"\\\\\\]\x7f-ÿ])+)',
            meanings["UNKNOWN_MESSAGE_DATA_NAME"],
            frozenset(),
        ),
        TerminalRule(
            "UNKNOWN_MSG_ATT_NAME",
            '(?!BINARY(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|BINARY\\.SIZE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|BINARY\\.SIZE\\[|BINARY\\[|BODY(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|BODYSTRUCTURE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|BODY\\[|EMAILID(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|ENVELOPE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|FLAGS(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|INTERNALDATE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|MODSEQ(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|RFC822(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|RFC822\\.HEADER(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|RFC822\\.SIZE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|RFC822\\.TEXT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|SAVEDATE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|THREADID(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|UID(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff]))(?:[^\x00- (){"\\\\\x7f-ÿ]+)',
            meanings["UNKNOWN_MSG_ATT_NAME"],
            frozenset(),
        ),
        TerminalRule("UNKNOWN_ATOM", '[^\x00- (){"\x7f-ÿ]+', meanings["UNKNOWN_ATOM"], frozenset()),
        TerminalRule("MEDIA_MESSAGE", '"MESSAGE"', meanings["MEDIA_MESSAGE"], frozenset()),
        TerminalRule("MEDIA_RFC822", '"RFC822"', meanings["MEDIA_RFC822"], frozenset()),
        TerminalRule("MEDIA_TEXT", '"TEXT"', meanings["MEDIA_TEXT"], frozenset()),
        TerminalRule(
            "UID_SET",
            "[1-9](?:[0-9])*(?::[1-9](?:[0-9])*)?(?:,[1-9](?:[0-9])*(?::[1-9](?:[0-9])*)?)*",
            meanings["UID_SET"],
            frozenset(),
        ),
        TerminalRule(
            "CREATE_PARAM_NAME",
            "[A-Za-z\\-_.](?:(?:[A-Za-z\\-_.]|[0-9:]))*",
            meanings["CREATE_PARAM_NAME"],
            frozenset(),
        ),
        TerminalRule(
            "SELECT_PARAM_NAME",
            '(?!CONDSTORE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|QRESYNC(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff]))(?:[A-Za-z\\-_.](?:(?:[A-Za-z\\-_.]|[0-9:]))*)',
            meanings["SELECT_PARAM_NAME"],
            frozenset(),
        ),
        TerminalRule(
            "RENAME_PARAM_NAME",
            "[A-Za-z\\-_.](?:(?:[A-Za-z\\-_.]|[0-9:]))*",
            meanings["RENAME_PARAM_NAME"],
            frozenset(),
        ),
        TerminalRule("FETCH_MACRO", "(?:FULL|FAST|ALL)", meanings["FETCH_MACRO"], frozenset(["ALL", "FAST", "FULL"])),
        TerminalRule(
            "FETCH_MODIFIER_NAME",
            '(?!CHANGEDSINCE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|VANISHED(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff]))(?:[A-Za-z\\-_.](?:(?:[A-Za-z\\-_.]|[0-9:]))*)',
            meanings["FETCH_MODIFIER_NAME"],
            frozenset(),
        ),
        TerminalRule(
            "STORE_MODIFIER_NAME",
            '(?!UNCHANGEDSINCE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff]))(?:[A-Za-z\\-_.](?:(?:[A-Za-z\\-_.]|[0-9:]))*)',
            meanings["STORE_MODIFIER_NAME"],
            frozenset(),
        ),
        TerminalRule(
            "SEARCH_RETURN_OPT_NAME",
            '(?!ALL(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|CONTEXT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|COUNT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|MAX(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|MIN(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|PARTIAL(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|RELEVANCY(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|SAVE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|UPDATE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff]))(?:[A-Za-z\\-_.](?:(?:[A-Za-z\\-_.]|[0-9:]))*)',
            meanings["SEARCH_RETURN_OPT_NAME"],
            frozenset(),
        ),
        TerminalRule(
            "SEARCH_RETURN_DATA_NAME",
            '(?!ADDTO(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|ALL(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|COUNT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|MAX(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|MIN(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|MODSEQ(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|PARTIAL(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|RELEVANCY(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|REMOVEFROM(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff]))(?:[A-Za-z\\-_.](?:(?:[A-Za-z\\-_.]|[0-9:]))*)',
            meanings["SEARCH_RETURN_DATA_NAME"],
            frozenset(),
        ),
        TerminalRule(
            "APPEND_EXT_NAME",
            '(?!CATENATE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff]))(?:[A-Za-z\\-_.](?:(?:[A-Za-z\\-_.]|[0-9:]))*)',
            meanings["APPEND_EXT_NAME"],
            frozenset(),
        ),
        TerminalRule(
            "STATUS_ATT_NAME",
            '(?!APPENDLIMIT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|HIGHESTMODSEQ(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|MAILBOXID(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|MESSAGES(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|RECENT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|SIZE(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|UIDNEXT(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|UIDVALIDITY(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|UNSEEN(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff]))(?:[A-Za-z\\-_.](?:(?:[A-Za-z\\-_.]|[0-9:]))*)',
            meanings["STATUS_ATT_NAME"],
            frozenset(),
        ),
        TerminalRule("NUMBER64", "(?:[0-9])+", meanings["NUMBER64"], frozenset()),
        TerminalRule(
            "TAGGED_EXT_SET",
            "(?:[1-9](?:[0-9])*(?::(?:[1-9](?:[0-9])*|\\*)(?:,(?:[1-9](?:[0-9])*|\\*)(?::(?:[1-9](?:[0-9])*|\\*))?)*|(?:,(?:[1-9](?:[0-9])*|\\*)(?::(?:[1-9](?:[0-9])*|\\*))?)+)|\\*(?::(?:[1-9](?:[0-9])*|\\*))?(?:,(?:[1-9](?:[0-9])*|\\*)(?::(?:[1-9](?:[0-9])*|\\*))?)*|\\$)",
            meanings["TAGGED_EXT_SET"],
            frozenset(["$"]),
        ),
        TerminalRule(
            "MECHANISM_DATA",
            "(?:(?:(?:[A-Za-z0-9+\\/]){4})*(?:(?:[A-Za-z0-9+\\/]){2}==|(?:[A-Za-z0-9+\\/]){3}=)|(?:(?:[A-Za-z0-9+\\/]){4})+)",
            meanings["MECHANISM_DATA"],
            frozenset(),
        ),
        TerminalRule("MECHANISM", "(?:[A-Za-z0-9\\-.]+|INTERNAL)", meanings["MECHANISM"], frozenset(["INTERNAL"])),
        TerminalRule("AUTH_TYPE", '(?:[^\x00- (){%*"\\\\\\]\x7f-ÿ])+', meanings["AUTH_TYPE"], frozenset()),
        TerminalRule(
            "INITIAL_RESPONSE",
            "(?:(?:(?:(?:[A-Za-z0-9+\\/]){4})*(?:(?:[A-Za-z0-9+\\/]){2}==|(?:[A-Za-z0-9+\\/]){3}=)|(?:(?:[A-Za-z0-9+\\/]){4})+)|=)",
            meanings["INITIAL_RESPONSE"],
            frozenset(["="]),
        ),
        TerminalRule("ALGORITHM", "DEFLATE", meanings["ALGORITHM"], frozenset(["DEFLATE"])),
        TerminalRule(
            "SORT_KEY",
            "(?:DISPLAYFROM|RELEVANCY|DISPLAYTO|ARRIVAL|SUBJECT|DATE|FROM|SIZE|CC|TO)",
            meanings["SORT_KEY"],
            frozenset(
                ["ARRIVAL", "CC", "DATE", "DISPLAYFROM", "DISPLAYTO", "FROM", "RELEVANCY", "SIZE", "SUBJECT", "TO"]
            ),
        ),
        TerminalRule(
            "THREAD_ALG",
            '(?:(?:[^\x00- (){%*"\\\\\\]\x7f-ÿ])+|ORDEREDSUBJECT|REFERENCES)',
            meanings["THREAD_ALG"],
            frozenset(["ORDEREDSUBJECT", "REFERENCES"]),
        ),
        TerminalRule("FILTER_NAME", '[^\x00- (){%*"\\\\\\]\\/\x7f-ÿ]+', meanings["FILTER_NAME"], frozenset()),
        TerminalRule(
            "URL_FETCH_PARAM",
            '(?:(?:[^\x00- (){%*"\\\\\\]\x7f-ÿ])+|BODYPARTSTRUCTURE|BINARY|BODY)',
            meanings["URL_FETCH_PARAM"],
            frozenset(["BINARY", "BODY", "BODYPARTSTRUCTURE"]),
        ),
        TerminalRule("LITERAL", "\\{(?:[0-9])+(?:\\+)?\\}\\\r\\\n", meanings["LITERAL"], frozenset()),
        TerminalRule("LITERAL8", "\\~\\{(?:[0-9])+(?:\\+)?\\}\\\r\\\n", meanings["LITERAL8"], frozenset()),
        TerminalRule(
            "APPEND_LITERAL8", "\\~\\{(?:[0-9])+(?:\\+)?\\}\\\r\\\n", meanings["APPEND_LITERAL8"], frozenset()
        ),
        TerminalRule("URL_RESP_TEXT", "[^\x00\r\n\\]\x80-ÿ]+", meanings["URL_RESP_TEXT"], frozenset()),
        TerminalRule("PARTIAL_RANGE", "[1-9](?:[0-9])*:[1-9](?:[0-9])*", meanings["PARTIAL_RANGE"], frozenset()),
        TerminalRule("SCORE", "(?:[0-9]){1,3}", meanings["SCORE"], frozenset()),
        TerminalRule(
            "ENTRY_TYPE_REQ",
            "(?:(?:shared|priv)|all)",
            meanings["ENTRY_TYPE_REQ"],
            frozenset(["all", "priv", "shared"]),
        ),
        TerminalRule("MOD_SEQUENCE_VALUE", "(?:[0-9])+", meanings["MOD_SEQUENCE_VALUE"], frozenset()),
        TerminalRule("MOD_SEQUENCE_VALZER", "0(?![0-9])|0*[1-9][0-9]*", meanings["MOD_SEQUENCE_VALZER"], frozenset()),
        TerminalRule(
            "ATTR_FLAG",
            '(?:(?!\\\\\\\\Recent(?![^\x00- (){%*"\\\\\\]\x7f-ÿ]))\\\\\\\\(?:[^\x00- (){%*"\\\\\\]\x7f-ÿ])+|(?:[^\x00- (){%*"\\\\\\]\x7f-ÿ])+|\\\\\\\\Answered|\\\\\\\\Flagged|\\\\\\\\Deleted|\\\\\\\\Draft|\\\\\\\\Seen)',
            meanings["ATTR_FLAG"],
            frozenset(["\\\\Answered", "\\\\Deleted", "\\\\Draft", "\\\\Flagged", "\\\\Seen"]),
        ),
        TerminalRule(
            "KNOWN_SET",
            "[1-9](?:[0-9])*(?::[1-9](?:[0-9])*)?(?:,[1-9](?:[0-9])*(?::[1-9](?:[0-9])*)?)*",
            meanings["KNOWN_SET"],
            frozenset(),
        ),
        TerminalRule("OBJECTID", "[A-Za-z0-9_\\-]{1,255}", meanings["OBJECTID"], frozenset()),
        TerminalRule(
            "EVENT_EXT_NAME",
            '(?!AnnotationChange(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|FlagChange(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|MailboxMetadataChange(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|MailboxName(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|MessageExpunge(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|MessageNew(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|ServerMetadataChange(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff])|SubscriptionChange(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff]))(?:(?:[^\x00- (){%*"\\\\\\]\x7f-ÿ])+)',
            meanings["EVENT_EXT_NAME"],
            frozenset(),
        ),
        TerminalRule("EVENT_NAME", '(?:[^\x00- (){%*"\\\\\\]\x7f-ÿ])+', meanings["EVENT_NAME"], frozenset()),
        TerminalRule("DONE", "DONE", None, frozenset(["DONE"])),
        TerminalRule("ENABLE", "ENABLE", None, frozenset(["ENABLE"])),
        TerminalRule("ID", "ID", None, frozenset(["ID"])),
        TerminalRule("__ANON_0", "CAPABILITY", None, frozenset(["CAPABILITY"])),
        TerminalRule("LOGOUT", "LOGOUT", None, frozenset(["LOGOUT"])),
        TerminalRule("NOOP", "NOOP", None, frozenset(["NOOP"])),
        TerminalRule("NAMESPACE", "NAMESPACE", None, frozenset(["NAMESPACE"])),
        TerminalRule("IDLE", "IDLE", None, frozenset(["IDLE"])),
        TerminalRule("STARTTLS", "STARTTLS", None, frozenset(["STARTTLS"])),
        TerminalRule("CANCELUPDATE", "CANCELUPDATE", None, frozenset(["CANCELUPDATE"])),
        TerminalRule("UNSELECT", "UNSELECT", None, frozenset(["UNSELECT"])),
        TerminalRule("CHECK", "CHECK", None, frozenset(["CHECK"])),
        TerminalRule("CLOSE", "CLOSE", None, frozenset(["CLOSE"])),
        TerminalRule("EXPUNGE", "EXPUNGE", None, frozenset(["EXPUNGE"])),
        TerminalRule("LOGIN", "LOGIN", None, frozenset(["LOGIN"])),
        TerminalRule("UID", "UID", None, frozenset(["UID"])),
        TerminalRule("STAR", "\\*", None, frozenset(["*"])),
        TerminalRule("PLUS", "\\+", None, frozenset(["+"])),
        TerminalRule("OK", "OK", None, frozenset(["OK"])),
        TerminalRule("PREAUTH", "PREAUTH", None, frozenset(["PREAUTH"])),
        TerminalRule("BYE", "BYE", None, frozenset(["BYE"])),
        TerminalRule("NO", "NO", None, frozenset(["NO"])),
        TerminalRule("BAD", "BAD", None, frozenset(["BAD"])),
        TerminalRule("LSQB", "\\[", None, frozenset(["["])),
        TerminalRule("LPAR", "\\(", None, frozenset(["("])),
        TerminalRule("RPAR", "\\)", None, frozenset([")"])),
        TerminalRule("NOTIFICATIONOVERFLOW", "NOTIFICATIONOVERFLOW", None, frozenset(["NOTIFICATIONOVERFLOW"])),
        TerminalRule("MAILBOXID", "MAILBOXID", None, frozenset(["MAILBOXID"])),
        TerminalRule("CLOSED", "CLOSED", None, frozenset(["CLOSED"])),
        TerminalRule("HIGHESTMODSEQ", "HIGHESTMODSEQ", None, frozenset(["HIGHESTMODSEQ"])),
        TerminalRule("NOMODSEQ", "NOMODSEQ", None, frozenset(["NOMODSEQ"])),
        TerminalRule("MODIFIED", "MODIFIED", None, frozenset(["MODIFIED"])),
        TerminalRule("NOUPDATE", "NOUPDATE", None, frozenset(["NOUPDATE"])),
        TerminalRule("NOTSAVED", "NOTSAVED", None, frozenset(["NOTSAVED"])),
        TerminalRule("MESSAGELIMIT", "MESSAGELIMIT", None, frozenset(["MESSAGELIMIT"])),
        TerminalRule("UNAVAILABLE", "UNAVAILABLE", None, frozenset(["UNAVAILABLE"])),
        TerminalRule("AUTHENTICATIONFAILED", "AUTHENTICATIONFAILED", None, frozenset(["AUTHENTICATIONFAILED"])),
        TerminalRule("AUTHORIZATIONFAILED", "AUTHORIZATIONFAILED", None, frozenset(["AUTHORIZATIONFAILED"])),
        TerminalRule("EXPIRED", "EXPIRED", None, frozenset(["EXPIRED"])),
        TerminalRule("PRIVACYREQUIRED", "PRIVACYREQUIRED", None, frozenset(["PRIVACYREQUIRED"])),
        TerminalRule("CONTACTADMIN", "CONTACTADMIN", None, frozenset(["CONTACTADMIN"])),
        TerminalRule("NOPERM", "NOPERM", None, frozenset(["NOPERM"])),
        TerminalRule("INUSE", "INUSE", None, frozenset(["INUSE"])),
        TerminalRule("EXPUNGEISSUED", "EXPUNGEISSUED", None, frozenset(["EXPUNGEISSUED"])),
        TerminalRule("CORRUPTION", "CORRUPTION", None, frozenset(["CORRUPTION"])),
        TerminalRule("SERVERBUG", "SERVERBUG", None, frozenset(["SERVERBUG"])),
        TerminalRule("CLIENTBUG", "CLIENTBUG", None, frozenset(["CLIENTBUG"])),
        TerminalRule("CANNOT", "CANNOT", None, frozenset(["CANNOT"])),
        TerminalRule("LIMIT", "LIMIT", None, frozenset(["LIMIT"])),
        TerminalRule("OVERQUOTA", "OVERQUOTA", None, frozenset(["OVERQUOTA"])),
        TerminalRule("ALREADYEXISTS", "ALREADYEXISTS", None, frozenset(["ALREADYEXISTS"])),
        TerminalRule("NONEXISTENT", "NONEXISTENT", None, frozenset(["NONEXISTENT"])),
        TerminalRule("__ANON_1", "UNDEFINED\\-FILTER", None, frozenset(["UNDEFINED-FILTER"])),
        TerminalRule("BADCOMPARATOR", "BADCOMPARATOR", None, frozenset(["BADCOMPARATOR"])),
        TerminalRule("COMPRESSIONACTIVE", "COMPRESSIONACTIVE", None, frozenset(["COMPRESSIONACTIVE"])),
        TerminalRule("URLMECH", "URLMECH", None, frozenset(["URLMECH"])),
        TerminalRule("INTERNAL", "INTERNAL", None, frozenset(["INTERNAL"])),
        TerminalRule("UIDNOTSTICKY", "UIDNOTSTICKY", None, frozenset(["UIDNOTSTICKY"])),
        TerminalRule("__ANON_2", "UNKNOWN\\-CTE", None, frozenset(["UNKNOWN-CTE"])),
        TerminalRule("ALERT", "ALERT", None, frozenset(["ALERT"])),
        TerminalRule("BADCHARSET", "BADCHARSET", None, frozenset(["BADCHARSET"])),
        TerminalRule("PARSE", "PARSE", None, frozenset(["PARSE"])),
        TerminalRule("PERMANENTFLAGS", "PERMANENTFLAGS", None, frozenset(["PERMANENTFLAGS"])),
        TerminalRule("__ANON_3", "READ\\-ONLY", None, frozenset(["READ-ONLY"])),
        TerminalRule("__ANON_4", "READ\\-WRITE", None, frozenset(["READ-WRITE"])),
        TerminalRule("TRYCREATE", "TRYCREATE", None, frozenset(["TRYCREATE"])),
        TerminalRule("UIDNEXT", "UIDNEXT", None, frozenset(["UIDNEXT"])),
        TerminalRule("UIDVALIDITY", "UIDVALIDITY", None, frozenset(["UIDVALIDITY"])),
        TerminalRule("UNSEEN", "UNSEEN", None, frozenset(["UNSEEN"])),
        TerminalRule("DELETE", "DELETE", None, frozenset(["DELETE"])),
        TerminalRule("LIST", "LIST", None, frozenset(["LIST"])),
        TerminalRule("LSUB", "LSUB", None, frozenset(["LSUB"])),
        TerminalRule("STATUS", "STATUS", None, frozenset(["STATUS"])),
        TerminalRule("SUBSCRIBE", "SUBSCRIBE", None, frozenset(["SUBSCRIBE"])),
        TerminalRule("UNSUBSCRIBE", "UNSUBSCRIBE", None, frozenset(["UNSUBSCRIBE"])),
        TerminalRule("SEARCH", "SEARCH", None, frozenset(["SEARCH"])),
        TerminalRule("FLAGS", "FLAGS", None, frozenset(["FLAGS"])),
        TerminalRule("EXISTS", "EXISTS", None, frozenset(["EXISTS"])),
        TerminalRule("RECENT", "RECENT", None, frozenset(["RECENT"])),
        TerminalRule("COPY", "COPY", None, frozenset(["COPY"])),
        TerminalRule("EMAILID", "EMAILID", None, frozenset(["EMAILID"])),
        TerminalRule("THREADID", "THREADID", None, frozenset(["THREADID"])),
        TerminalRule("SAVEDATE", "SAVEDATE", None, frozenset(["SAVEDATE"])),
        TerminalRule("BINARY", "BINARY", None, frozenset(["BINARY"])),
        TerminalRule("__ANON_5", "BINARY\\.PEEK", None, frozenset(["BINARY.PEEK"])),
        TerminalRule("__ANON_6", "BINARY\\.SIZE", None, frozenset(["BINARY.SIZE"])),
        TerminalRule("ENVELOPE", "ENVELOPE", None, frozenset(["ENVELOPE"])),
        TerminalRule("INTERNALDATE", "INTERNALDATE", None, frozenset(["INTERNALDATE"])),
        TerminalRule("RFC822", "RFC822", None, frozenset(["RFC822"])),
        TerminalRule("__ANON_7", "RFC822\\.HEADER", None, frozenset(["RFC822.HEADER"])),
        TerminalRule("__ANON_8", "RFC822\\.SIZE", None, frozenset(["RFC822.SIZE"])),
        TerminalRule("__ANON_9", "RFC822\\.TEXT", None, frozenset(["RFC822.TEXT"])),
        TerminalRule("BODY", "BODY", None, frozenset(["BODY"])),
        TerminalRule("BODYSTRUCTURE", "BODYSTRUCTURE", None, frozenset(["BODYSTRUCTURE"])),
        TerminalRule("__ANON_10", "BODY\\.PEEK", None, frozenset(["BODY.PEEK"])),
        TerminalRule("LESSTHAN", "<", None, frozenset(["<"])),
        TerminalRule("DOT", "\\.", None, frozenset(["."])),
        TerminalRule("MORETHAN", ">", None, frozenset([">"])),
        TerminalRule("MIME", "MIME", None, frozenset(["MIME"])),
        TerminalRule("HEADER", "HEADER", None, frozenset(["HEADER"])),
        TerminalRule("__ANON_11", "HEADER\\.FIELDS", None, frozenset(["HEADER.FIELDS"])),
        TerminalRule("__ANON_12", "HEADER\\.FIELDS\\.NOT", None, frozenset(["HEADER.FIELDS.NOT"])),
        TerminalRule("__ANON_13", "TEXT", None, frozenset(["TEXT"])),
        TerminalRule("FETCH", "FETCH", None, frozenset(["FETCH"])),
        TerminalRule("FUZZY", "FUZZY", None, frozenset(["FUZZY"])),
        TerminalRule("UIDAFTER", "UIDAFTER", None, frozenset(["UIDAFTER"])),
        TerminalRule("UIDBEFORE", "UIDBEFORE", None, frozenset(["UIDBEFORE"])),
        TerminalRule("SAVEDBEFORE", "SAVEDBEFORE", None, frozenset(["SAVEDBEFORE"])),
        TerminalRule("SAVEDON", "SAVEDON", None, frozenset(["SAVEDON"])),
        TerminalRule("SAVEDSINCE", "SAVEDSINCE", None, frozenset(["SAVEDSINCE"])),
        TerminalRule("SAVEDATESUPPORTED", "SAVEDATESUPPORTED", None, frozenset(["SAVEDATESUPPORTED"])),
        TerminalRule("FILTER", "FILTER", None, frozenset(["FILTER"])),
        TerminalRule("OLDER", "OLDER", None, frozenset(["OLDER"])),
        TerminalRule("YOUNGER", "YOUNGER", None, frozenset(["YOUNGER"])),
        TerminalRule("ALL", "ALL", None, frozenset(["ALL"])),
        TerminalRule("ANSWERED", "ANSWERED", None, frozenset(["ANSWERED"])),
        TerminalRule("BCC", "BCC", None, frozenset(["BCC"])),
        TerminalRule("BEFORE", "BEFORE", None, frozenset(["BEFORE"])),
        TerminalRule("CC", "CC", None, frozenset(["CC"])),
        TerminalRule("DELETED", "DELETED", None, frozenset(["DELETED"])),
        TerminalRule("FLAGGED", "FLAGGED", None, frozenset(["FLAGGED"])),
        TerminalRule("FROM", "FROM", None, frozenset(["FROM"])),
        TerminalRule("KEYWORD", "KEYWORD", None, frozenset(["KEYWORD"])),
        TerminalRule("NEW", "NEW", None, frozenset(["NEW"])),
        TerminalRule("OLD", "OLD", None, frozenset(["OLD"])),
        TerminalRule("ON", "ON", None, frozenset(["ON"])),
        TerminalRule("SEEN", "SEEN", None, frozenset(["SEEN"])),
        TerminalRule("SINCE", "SINCE", None, frozenset(["SINCE"])),
        TerminalRule("SUBJECT", "SUBJECT", None, frozenset(["SUBJECT"])),
        TerminalRule("TO", "TO", None, frozenset(["TO"])),
        TerminalRule("UNANSWERED", "UNANSWERED", None, frozenset(["UNANSWERED"])),
        TerminalRule("UNDELETED", "UNDELETED", None, frozenset(["UNDELETED"])),
        TerminalRule("UNFLAGGED", "UNFLAGGED", None, frozenset(["UNFLAGGED"])),
        TerminalRule("UNKEYWORD", "UNKEYWORD", None, frozenset(["UNKEYWORD"])),
        TerminalRule("DRAFT", "DRAFT", None, frozenset(["DRAFT"])),
        TerminalRule("LARGER", "LARGER", None, frozenset(["LARGER"])),
        TerminalRule("NOT", "NOT", None, frozenset(["NOT"])),
        TerminalRule("OR", "OR", None, frozenset(["OR"])),
        TerminalRule("SENTBEFORE", "SENTBEFORE", None, frozenset(["SENTBEFORE"])),
        TerminalRule("SENTON", "SENTON", None, frozenset(["SENTON"])),
        TerminalRule("SENTSINCE", "SENTSINCE", None, frozenset(["SENTSINCE"])),
        TerminalRule("SMALLER", "SMALLER", None, frozenset(["SMALLER"])),
        TerminalRule("UNDRAFT", "UNDRAFT", None, frozenset(["UNDRAFT"])),
        TerminalRule("APPENDUID", "APPENDUID", None, frozenset(["APPENDUID"])),
        TerminalRule("COPYUID", "COPYUID", None, frozenset(["COPYUID"])),
        TerminalRule("CREATE", "CREATE", None, frozenset(["CREATE"])),
        TerminalRule("EXAMINE", "EXAMINE", None, frozenset(["EXAMINE"])),
        TerminalRule("SELECT", "SELECT", None, frozenset(["SELECT"])),
        TerminalRule("QRESYNC", "QRESYNC", None, frozenset(["QRESYNC"])),
        TerminalRule("RENAME", "RENAME", None, frozenset(["RENAME"])),
        TerminalRule("STORE", "STORE", None, frozenset(["STORE"])),
        TerminalRule("UNCHANGEDSINCE", "UNCHANGEDSINCE", None, frozenset(["UNCHANGEDSINCE"])),
        TerminalRule("CHARSET", "CHARSET", None, frozenset(["CHARSET"])),
        TerminalRule("RETURN", "RETURN", None, frozenset(["RETURN"])),
        TerminalRule("RELEVANCY", "RELEVANCY", None, frozenset(["RELEVANCY"])),
        TerminalRule("SAVE", "SAVE", None, frozenset(["SAVE"])),
        TerminalRule("MIN", "MIN", None, frozenset(["MIN"])),
        TerminalRule("MAX", "MAX", None, frozenset(["MAX"])),
        TerminalRule("COUNT", "COUNT", None, frozenset(["COUNT"])),
        TerminalRule("ESEARCH", "ESEARCH", None, frozenset(["ESEARCH"])),
        TerminalRule("__ANON_14", "TAG", None, frozenset(["TAG"])),
        TerminalRule("MODSEQ", "MODSEQ", None, frozenset(["MODSEQ"])),
        TerminalRule("APPEND", "APPEND", None, frozenset(["APPEND"])),
        TerminalRule("CATENATE", "CATENATE", None, frozenset(["CATENATE"])),
        TerminalRule("SIZE", "SIZE", None, frozenset(["SIZE"])),
        TerminalRule("APPENDLIMIT", "APPENDLIMIT", None, frozenset(["APPENDLIMIT"])),
        TerminalRule("MESSAGES", "MESSAGES", None, frozenset(["MESSAGES"])),
        TerminalRule("RESETKEY", "RESETKEY", None, frozenset(["RESETKEY"])),
        TerminalRule("EQUAL", "=", None, frozenset(["="])),
        TerminalRule("GENURLAUTH", "GENURLAUTH", None, frozenset(["GENURLAUTH"])),
        TerminalRule("AUTHENTICATE", "AUTHENTICATE", None, frozenset(["AUTHENTICATE"])),
        TerminalRule("COMPRESS", "COMPRESS", None, frozenset(["COMPRESS"])),
        TerminalRule("ENABLED", "ENABLED", None, frozenset(["ENABLED"])),
        TerminalRule("LANGUAGE", "LANGUAGE", None, frozenset(["LANGUAGE"])),
        TerminalRule("COMPARATOR", "COMPARATOR", None, frozenset(["COMPARATOR"])),
        TerminalRule("SORT", "SORT", None, frozenset(["SORT"])),
        TerminalRule("REVERSE", "REVERSE", None, frozenset(["REVERSE"])),
        TerminalRule("THREAD", "THREAD", None, frozenset(["THREAD"])),
        TerminalRule("URLFETCH", "URLFETCH", None, frozenset(["URLFETCH"])),
        TerminalRule("BODYPARTSTRUCTURE", "BODYPARTSTRUCTURE", None, frozenset(["BODYPARTSTRUCTURE"])),
        TerminalRule("MOVE", "MOVE", None, frozenset(["MOVE"])),
        TerminalRule("UNAUTHENTICATE", "UNAUTHENTICATE", None, frozenset(["UNAUTHENTICATE"])),
        TerminalRule("REPLACE", "REPLACE", None, frozenset(["REPLACE"])),
        TerminalRule("URL", "URL", None, frozenset(["URL"])),
        TerminalRule("TOOBIG", "TOOBIG", None, frozenset(["TOOBIG"])),
        TerminalRule("BADURL", "BADURL", None, frozenset(["BADURL"])),
        TerminalRule("CONTEXT", "CONTEXT", None, frozenset(["CONTEXT"])),
        TerminalRule("PARTIAL", "PARTIAL", None, frozenset(["PARTIAL"])),
        TerminalRule("UPDATE", "UPDATE", None, frozenset(["UPDATE"])),
        TerminalRule("ADDTO", "ADDTO", None, frozenset(["ADDTO"])),
        TerminalRule("REMOVEFROM", "REMOVEFROM", None, frozenset(["REMOVEFROM"])),
        TerminalRule("CHANGEDSINCE", "CHANGEDSINCE", None, frozenset(["CHANGEDSINCE"])),
        TerminalRule("__ANON_15", "/flags/", None, frozenset(["/flags/"])),
        TerminalRule("CONDSTORE", "CONDSTORE", None, frozenset(["CONDSTORE"])),
        TerminalRule("__ANON_16", "\\(EARLIER\\)", None, frozenset(["(EARLIER)"])),
        TerminalRule("VANISHED", "VANISHED", None, frozenset(["VANISHED"])),
        TerminalRule("NOTIFY", "NOTIFY", None, frozenset(["NOTIFY"])),
        TerminalRule("SET", "SET", None, frozenset(["SET"])),
        TerminalRule("NONE", "NONE", None, frozenset(["NONE"])),
        TerminalRule("INBOXES", "inboxes", None, frozenset(["inboxes"])),
        TerminalRule("PERSONAL", "personal", None, frozenset(["personal"])),
        TerminalRule("SUBSCRIBED", "subscribed", None, frozenset(["subscribed"])),
        TerminalRule("SUBTREE", "subtree", None, frozenset(["subtree"])),
        TerminalRule("MAILBOXES", "mailboxes", None, frozenset(["mailboxes"])),
        TerminalRule("SELECTED", "selected", None, frozenset(["selected"])),
        TerminalRule("__ANON_17", "selected\\-delayed", None, frozenset(["selected-delayed"])),
        TerminalRule("MESSAGENEW", "MessageNew", None, frozenset(["MessageNew"])),
        TerminalRule("MESSAGEEXPUNGE", "MessageExpunge", None, frozenset(["MessageExpunge"])),
        TerminalRule("FLAGCHANGE", "FlagChange", None, frozenset(["FlagChange"])),
        TerminalRule("ANNOTATIONCHANGE", "AnnotationChange", None, frozenset(["AnnotationChange"])),
        TerminalRule("MAILBOXNAME", "MailboxName", None, frozenset(["MailboxName"])),
        TerminalRule("SUBSCRIPTIONCHANGE", "SubscriptionChange", None, frozenset(["SubscriptionChange"])),
        TerminalRule("MAILBOXMETADATACHANGE", "MailboxMetadataChange", None, frozenset(["MailboxMetadataChange"])),
        TerminalRule("SERVERMETADATACHANGE", "ServerMetadataChange", None, frozenset(["ServerMetadataChange"])),
        TerminalRule("OLDNAME", "OLDNAME", None, frozenset(["OLDNAME"])),
        TerminalRule("__ANON_18", '"OLDNAME"', None, frozenset(['"OLDNAME"'])),
        TerminalRule("BADEVENT", "BADEVENT", None, frozenset(["BADEVENT"])),
    )


def _statements() -> tuple[Statement, ...]:
    return (
        Statement(
            "client_message",
            "rfc3501.lark",
            10,
            "RFC 3501 section 2.2",
            "client_message: command | continue_data | continue_cancel",
            False,
        ),
        Statement(
            "server_message",
            "rfc3501.lark",
            11,
            "RFC 3501 section 2.2",
            "server_message: response_data | response_done | continue_req | greeting",
            False,
        ),
        Statement(
            "command",
            "rfc3501.lark",
            14,
            "RFC 3501 section 9",
            "command: tag SP (command_any | command_auth | command_nonauth | command_select | unknown_command) CRLF -> command",
            False,
        ),
        Statement(
            "command_any",
            "rfc3501.lark",
            16,
            "RFC 3501 section 9",
            'command_any: "CAPABILITY" -> capability\n    | "LOGOUT" -> logout\n    | "NOOP" -> noop',
            False,
        ),
        Statement(
            "command_auth",
            "rfc3501.lark",
            20,
            "RFC 3501 section 9",
            "command_auth: append | create | delete | examine | list | lsub | rename | select | status\n    | subscribe | unsubscribe",
            False,
        ),
        Statement(
            "command_nonauth",
            "rfc3501.lark",
            23,
            "RFC 3501 section 9",
            'command_nonauth: login | authenticate | "STARTTLS" -> start_tls',
            False,
        ),
        Statement(
            "command_select",
            "rfc3501.lark",
            25,
            "RFC 3501 section 9",
            'command_select: "CHECK" -> check\n    | "CLOSE" -> close\n    | "EXPUNGE" -> expunge\n    | copy | fetch | store | uid | search',
            False,
        ),
        Statement(
            "unknown_command",
            "rfc3501.lark",
            31,
            "RFC 3501 section 9",
            "unknown_command.-1: UNKNOWN_COMMAND_NAME [SP unknown_text] -> unknown_command",
            False,
        ),
        Statement(
            "unknown_text",
            "rfc3501.lark",
            32,
            "RFC 3501 section 9",
            "unknown_text: (UNKNOWN_TEXT | LITERAL | LITERAL8)+",
            False,
        ),
        Statement(
            "UNKNOWN_TEXT",
            "rfc3501.lark",
            33,
            "RFC 3501 section 9",
            "UNKNOWN_TEXT: /((?!~?\\{[0-9]+\\+?\\}(\\r\\n|$))[^\\x00\\r\\n])+/",
            False,
        ),
        Statement(
            "UNKNOWN_COMMAND_NAME", "rfc3501.lark", 34, "RFC 3501 section 9", "UNKNOWN_COMMAND_NAME: ATOM", False
        ),
        Statement(
            "login", "rfc3501.lark", 36, "RFC 3501 section 9", 'login: "LOGIN" SP userid SP password -> login', False
        ),
        Statement("userid", "rfc3501.lark", 37, "RFC 3501 section 9", "userid: astring", False),
        Statement("password", "rfc3501.lark", 38, "RFC 3501 section 9", "password: astring", False),
        Statement("uid", "rfc3501.lark", 40, "RFC 3501 section 9", 'uid: "UID" SP uid_command -> uid', False),
        Statement(
            "uid_command", "rfc3501.lark", 41, "RFC 3501 section 9", "uid_command: copy | fetch | search | store", False
        ),
        Statement(
            "continue_data",
            "rfc3501.lark",
            44,
            "RFC 3501 section 6.2.2",
            "continue_data.-1: [CONTINUE_BASE64] CRLF -> continue_data",
            False,
        ),
        Statement("CONTINUE_BASE64", "rfc3501.lark", 45, "RFC 3501 section 6.2.2", "CONTINUE_BASE64: BASE64", False),
        Statement(
            "continue_cancel",
            "rfc3501.lark",
            46,
            "RFC 3501 section 6.2.2",
            'continue_cancel: "*" CRLF -> continue_cancel',
            False,
        ),
        Statement(
            "greeting",
            "rfc3501.lark",
            49,
            "RFC 3501 section 9",
            'greeting: "*" SP (resp_cond_auth | resp_cond_bye) CRLF',
            False,
        ),
        Statement(
            "continue_req",
            "rfc3501.lark",
            52,
            "RFC 3501 section 9",
            'continue_req: "+" SP [resp_text] CRLF -> continue_req',
            False,
        ),
        Statement(
            "response_data",
            "rfc3501.lark",
            54,
            "RFC 3501 section 9",
            'response_data: "*" SP (resp_cond_state | resp_cond_bye | mailbox_data | message_data | capability_data | unknown_response) CRLF',
            False,
        ),
        Statement(
            "response_done",
            "rfc3501.lark",
            56,
            "RFC 3501 section 9",
            "response_done: response_tagged | response_fatal",
            False,
        ),
        Statement(
            "response_fatal",
            "rfc3501.lark",
            57,
            "RFC 3501 section 9",
            'response_fatal: "*" SP resp_cond_bye CRLF',
            False,
        ),
        Statement(
            "response_tagged",
            "rfc3501.lark",
            58,
            "RFC 3501 section 9",
            "response_tagged: tag SP resp_cond_state CRLF -> tagged",
            False,
        ),
        Statement(
            "resp_cond_auth",
            "rfc3501.lark",
            60,
            "RFC 3501 section 9",
            'resp_cond_auth: "OK" SP resp_text -> ok\n    | "PREAUTH" SP resp_text -> pre_auth',
            False,
        ),
        Statement(
            "resp_cond_bye", "rfc3501.lark", 62, "RFC 3501 section 9", 'resp_cond_bye: "BYE" SP resp_text -> bye', False
        ),
        Statement(
            "resp_cond_state",
            "rfc3501.lark",
            63,
            "RFC 3501 section 9",
            'resp_cond_state: "OK" SP resp_text -> ok\n    | "NO" SP resp_text -> no\n    | "BAD" SP resp_text -> bad',
            False,
        ),
        Statement(
            "resp_text",
            "rfc3501.lark",
            68,
            "RFC 3501 section 9",
            'resp_text: "[" resp_text_code "]" SP text\n    | absent RESP_TEXT',
            False,
        ),
        Statement("text", "rfc3501.lark", 70, "RFC 3501 section 9", "text: TEXT", False),
        Statement(
            "RESP_TEXT",
            "rfc3501.lark",
            71,
            "RFC 3501 section 9",
            'RESP_TEXT: /(?!\\[[^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff]+( [^\\]\\r\\n]+)?\\]( |\\r|$))/ TEXT_CHARS',
            False,
        ),
        Statement(
            "resp_text_code",
            "rfc3501.lark",
            74,
            "RFC 3501 section 9",
            'resp_text_code: "ALERT" -> alert\n    | "BADCHARSET" [SP "(" astring (SP astring)* ")"] -> bad_charset\n    | capability_data\n    | "PARSE" -> parse\n    | "PERMANENTFLAGS" SP "(" [flag_perm (SP flag_perm)*] ")" -> permanent_flags\n    | "READ-ONLY" -> read_only\n    | "READ-WRITE" -> read_write\n    | "TRYCREATE" -> try_create\n    | "UIDNEXT" SP NZ_NUMBER -> uid_next\n    | "UIDVALIDITY" SP NZ_NUMBER -> uid_validity\n    | "UNSEEN" SP NZ_NUMBER -> unseen\n    | unknown_code',
            False,
        ),
        Statement(
            "unknown_code",
            "rfc3501.lark",
            86,
            "RFC 3501 section 9",
            "unknown_code.-1: UNKNOWN_CODE_NAME [SP CODE_TEXT] -> unknown_code",
            False,
        ),
        Statement("UNKNOWN_CODE_NAME", "rfc3501.lark", 87, "RFC 3501 section 9", "UNKNOWN_CODE_NAME: ATOM", False),
        Statement(
            "CODE_TEXT", "rfc3501.lark", 88, "RFC 3501 section 9", "CODE_TEXT: /[^\\x00\\r\\n\\]\\x80-\\xff]+/", False
        ),
        Statement(
            "capability_data",
            "rfc3501.lark",
            90,
            "RFC 3501 section 9",
            'capability_data: "CAPABILITY" (SP capability)+ -> capability_data',
            False,
        ),
        Statement(
            "capability", "rfc3501.lark", 91, "RFC 3501 section 9", "capability: CAPABILITY | unknown_capability", False
        ),
        Statement(
            "unknown_capability",
            "rfc3501.lark",
            92,
            "RFC 3501 section 9",
            "unknown_capability.-1: UNKNOWN_CAPABILITY_NAME",
            False,
        ),
        Statement(
            "CAPABILITY",
            "rfc3501.lark",
            93,
            "RFC 3501 section 9",
            'CAPABILITY: "IMAP4rev1" | "STARTTLS" | "LOGINDISABLED" | "AUTH=" ATOM',
            False,
        ),
        Statement(
            "UNKNOWN_CAPABILITY_NAME", "rfc3501.lark", 94, "RFC 3501 section 9", "UNKNOWN_CAPABILITY_NAME: ATOM", False
        ),
        Statement(
            "unknown_response",
            "rfc3501.lark",
            97,
            "RFC 3501 section 2.2.2",
            "unknown_response.-1: UNKNOWN_RESPONSE_NAME [SP unknown_text] -> unknown_response",
            False,
        ),
        Statement(
            "UNKNOWN_RESPONSE_NAME",
            "rfc3501.lark",
            99,
            "RFC 3501 section 2.2.2",
            'UNKNOWN_RESPONSE_NAME: /(?![0-9]+(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff]))/ ATOM',
            False,
        ),
        Statement(
            "flag", "rfc3501.lark", 102, "RFC 3501 section 9", "flag: FLAG | FLAG_KEYWORD | flag_extension", False
        ),
        Statement(
            "flag_extension", "rfc3501.lark", 103, "RFC 3501 section 9", "flag_extension.-1: FLAG_EXTENSION_NAME", False
        ),
        Statement("flag_fetch", "rfc3501.lark", 104, "RFC 3501 section 9", "flag_fetch: flag | FLAG_RECENT", False),
        Statement(
            "flag_list", "rfc3501.lark", 105, "RFC 3501 section 9", 'flag_list: "(" [flag (SP flag)*] ")"', False
        ),
        Statement("flag_perm", "rfc3501.lark", 106, "RFC 3501 section 9", "flag_perm: flag | FLAG_PERM", False),
        Statement(
            "FLAG",
            "rfc3501.lark",
            107,
            "RFC 3501 section 9",
            'FLAG: "\\\\Answered" | "\\\\Flagged" | "\\\\Deleted" | "\\\\Seen" | "\\\\Draft"',
            False,
        ),
        Statement(
            "FLAG_EXTENSION_NAME",
            "rfc3501.lark",
            108,
            "RFC 3501 section 9",
            'FLAG_EXTENSION_NAME: /(?!\\\\Recent(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff]))/ "\\\\" ATOM',
            False,
        ),
        Statement("FLAG_KEYWORD", "rfc3501.lark", 109, "RFC 3501 section 9", "FLAG_KEYWORD: ATOM", False),
        Statement("FLAG_PERM", "rfc3501.lark", 110, "RFC 3501 section 9", 'FLAG_PERM: "\\\\*"', False),
        Statement("FLAG_RECENT", "rfc3501.lark", 111, "RFC 3501 section 9", 'FLAG_RECENT: "\\\\Recent"', False),
        Statement("astring", "rfc3501.lark", 114, "RFC 3501 section 9", "astring: ASTRING_CHARS | string", False),
        Statement("nstring", "rfc3501.lark", 115, "RFC 3501 section 9", "nstring: string | NIL", False),
        Statement("string", "rfc3501.lark", 116, "RFC 3501 section 9", "string: QUOTED | literal", False),
        Statement("literal8", "rfc3501.lark", 117, "RFC 3501 section 9", "literal8: LITERAL8", False),
        Statement("NIL", "rfc3501.lark", 118, "RFC 3501 section 9", 'NIL: "NIL"', False),
        Statement("ASTRING_CHARS", "rfc3501.lark", 119, "RFC 3501 section 9", "ASTRING_CHARS: ASTRING_CHAR+", False),
        Statement(
            "ASTRING_CHAR", "rfc3501.lark", 120, "RFC 3501 section 9", "ASTRING_CHAR: ATOM_CHAR | RESP_SPECIALS", False
        ),
        Statement("ATOM", "rfc3501.lark", 121, "RFC 3501 section 9", "ATOM: ATOM_CHAR+", False),
        Statement(
            "ATOM_CHAR",
            "rfc3501.lark",
            122,
            "RFC 3501 section 9",
            'ATOM_CHAR: /[^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff]/',
            False,
        ),
        Statement("RESP_SPECIALS", "rfc3501.lark", 123, "RFC 3501 section 9", 'RESP_SPECIALS: "]"', False),
        Statement("QUOTED", "rfc3501.lark", 124, "RFC 3501 section 9", "QUOTED: DQUOTE QUOTED_CHAR* DQUOTE", False),
        Statement(
            "QUOTED_CHAR",
            "rfc3501.lark",
            125,
            "RFC 3501 section 9",
            'QUOTED_CHAR: /[^\\x00\\r\\n"\\\\\\x80-\\xff]/ | /\\\\["\\\\]/',
            False,
        ),
        Statement("TEXT", "rfc3501.lark", 126, "RFC 3501 section 9", "TEXT: TEXT_CHARS", False),
        Statement("TEXT_CHARS", "rfc3501.lark", 127, "RFC 3501 section 9", "TEXT_CHARS: TEXT_ASCII", False),
        Statement(
            "TEXT_ASCII",
            "rfc3501.lark",
            128,
            "RFC 3501 section 9",
            "TEXT_ASCII: /[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f]+/",
            False,
        ),
        Statement(
            "BASE64",
            "rfc3501.lark",
            129,
            "RFC 3501 section 9",
            "BASE64: (BASE64_CHAR~4)* BASE64_TERMINAL | (BASE64_CHAR~4)+",
            False,
        ),
        Statement("BASE64_CHAR", "rfc3501.lark", 130, "RFC 3501 section 9", "BASE64_CHAR: /[A-Za-z0-9+\\/]/", False),
        Statement(
            "BASE64_TERMINAL",
            "rfc3501.lark",
            131,
            "RFC 3501 section 9",
            'BASE64_TERMINAL: BASE64_CHAR~2 "==" | BASE64_CHAR~3 "="',
            False,
        ),
        Statement("tag", "rfc3501.lark", 134, "RFC 3501 section 9", "tag: TAG", False),
        Statement(
            "TAG", "rfc3501.lark", 135, "RFC 3501 section 9", 'TAG: /[^\\x00-\\x20(){%*"\\\\\\x7f-\\xff+]+/', False
        ),
        Statement("NUMBER", "rfc3501.lark", 138, "RFC 3501 section 9", "NUMBER: DIGIT+", False),
        Statement("NZ_NUMBER", "rfc3501.lark", 139, "RFC 3501 section 9", "NZ_NUMBER: DIGIT_NZ DIGIT*", False),
        Statement("DIGIT", "rfc3501.lark", 140, "RFC 3501 section 9", "DIGIT: /[0-9]/", False),
        Statement("DIGIT_NZ", "rfc3501.lark", 141, "RFC 3501 section 9", "DIGIT_NZ: /[1-9]/", False),
        Statement(
            "SEQUENCE_SET", "rfc3501.lark", 142, "RFC 3501 section 9", 'SEQUENCE_SET: SEQUENCE ("," SEQUENCE)*', False
        ),
        Statement(
            "SEQUENCE", "rfc3501.lark", 143, "RFC 3501 section 9", 'SEQUENCE: SEQ_NUMBER [":" SEQ_NUMBER]', False
        ),
        Statement("SEQ_NUMBER", "rfc3501.lark", 144, "RFC 3501 section 9", 'SEQ_NUMBER: NZ_NUMBER | "*"', False),
        Statement("uniqueid", "rfc3501.lark", 145, "RFC 3501 section 9", "uniqueid: NZ_NUMBER", False),
        Statement("date", "rfc3501.lark", 148, "RFC 3501 section 9", "date: DATE_TEXT | QUOTED_DATE_TEXT", False),
        Statement(
            "DATE_TEXT",
            "rfc3501.lark",
            149,
            "RFC 3501 section 9",
            'DATE_TEXT: DATE_DAY "-" DATE_MONTH "-" DATE_YEAR',
            False,
        ),
        Statement(
            "QUOTED_DATE_TEXT",
            "rfc3501.lark",
            150,
            "RFC 3501 section 9",
            "QUOTED_DATE_TEXT: DQUOTE DATE_TEXT DQUOTE",
            False,
        ),
        Statement("DATE_DAY", "rfc3501.lark", 151, "RFC 3501 section 9", "DATE_DAY: DIGIT~1..2", False),
        Statement(
            "DATE_MONTH",
            "rfc3501.lark",
            152,
            "RFC 3501 section 9",
            'DATE_MONTH: "Jan" | "Feb" | "Mar" | "Apr" | "May" | "Jun" | "Jul" | "Aug" | "Sep" | "Oct" | "Nov" | "Dec"',
            False,
        ),
        Statement("DATE_YEAR", "rfc3501.lark", 153, "RFC 3501 section 9", "DATE_YEAR: DIGIT~4", False),
        Statement("date_time", "rfc3501.lark", 154, "RFC 3501 section 9", "date_time: DQUOTE DATE_TIME DQUOTE", False),
        Statement(
            "DATE_TIME",
            "rfc3501.lark",
            155,
            "RFC 3501 section 9",
            'DATE_TIME: DATE_DAY_FIXED "-" DATE_MONTH "-" DATE_YEAR " " TIME " " ZONE',
            False,
        ),
        Statement(
            "DATE_DAY_FIXED", "rfc3501.lark", 156, "RFC 3501 section 9", 'DATE_DAY_FIXED: " " DIGIT | DIGIT~2', False
        ),
        Statement("TIME", "rfc3501.lark", 157, "RFC 3501 section 9", 'TIME: DIGIT~2 ":" DIGIT~2 ":" DIGIT~2', False),
        Statement("ZONE", "rfc3501.lark", 158, "RFC 3501 section 9", 'ZONE: ("+" | "-") DIGIT~4', False),
        Statement("CRLF", "rfc3501.lark", 161, "RFC 5234 appendix B", 'CRLF: "\\r\\n"', False),
        Statement("DQUOTE", "rfc3501.lark", 162, "RFC 5234 appendix B", 'DQUOTE: "\\""', False),
        Statement("SP", "rfc3501.lark", 163, "RFC 5234 appendix B", 'SP: " "', False),
        Statement("absent", "rfc3501.lark", 166, "RFC 5234 appendix B", "absent:", False),
        Statement("mailbox", "rfc3501_mailbox.lark", 4, "RFC 3501 section 9", "mailbox: astring", False),
        Statement(
            "delete", "rfc3501_mailbox.lark", 7, "RFC 3501 section 9", 'delete: "DELETE" SP mailbox -> delete', False
        ),
        Statement(
            "list",
            "rfc3501_mailbox.lark",
            8,
            "RFC 3501 section 9",
            'list: "LIST" SP mailbox SP list_mailbox -> list',
            False,
        ),
        Statement(
            "lsub",
            "rfc3501_mailbox.lark",
            9,
            "RFC 3501 section 9",
            'lsub: "LSUB" SP mailbox SP list_mailbox -> lsub',
            False,
        ),
        Statement(
            "list_mailbox", "rfc3501_mailbox.lark", 10, "RFC 3501 section 9", "list_mailbox: LIST_CHARS | string", False
        ),
        Statement("LIST_CHARS", "rfc3501_mailbox.lark", 11, "RFC 3501 section 9", "LIST_CHARS: LIST_CHAR+", False),
        Statement(
            "LIST_CHAR",
            "rfc3501_mailbox.lark",
            12,
            "RFC 3501 section 9",
            "LIST_CHAR: ATOM_CHAR | LIST_WILDCARDS | RESP_SPECIALS",
            False,
        ),
        Statement(
            "LIST_WILDCARDS", "rfc3501_mailbox.lark", 13, "RFC 3501 section 9", 'LIST_WILDCARDS: "%" | "*"', False
        ),
        Statement(
            "status",
            "rfc3501_mailbox.lark",
            14,
            "RFC 3501 section 9",
            'status: "STATUS" SP mailbox SP "(" STATUS_ATT (SP STATUS_ATT)* ")" -> status',
            False,
        ),
        Statement(
            "STATUS_ATT",
            "rfc3501_mailbox.lark",
            15,
            "RFC 3501 section 9",
            'STATUS_ATT: "MESSAGES" | "RECENT" | "UIDNEXT" | "UIDVALIDITY" | "UNSEEN"',
            False,
        ),
        Statement(
            "subscribe",
            "rfc3501_mailbox.lark",
            16,
            "RFC 3501 section 9",
            'subscribe: "SUBSCRIBE" SP mailbox -> subscribe',
            False,
        ),
        Statement(
            "unsubscribe",
            "rfc3501_mailbox.lark",
            17,
            "RFC 3501 section 9",
            'unsubscribe: "UNSUBSCRIBE" SP mailbox -> unsubscribe',
            False,
        ),
        Statement(
            "mailbox_data",
            "rfc3501_mailbox.lark",
            20,
            "RFC 3501 section 9",
            'mailbox_data: "FLAGS" SP flag_list -> flags_data\n    | "LIST" SP mailbox_list -> list_data\n    | "LSUB" SP mailbox_list -> lsub_data\n    | "SEARCH" (SP NZ_NUMBER)* -> search_data\n    | "STATUS" SP mailbox SP "(" [status_att_list] ")" -> status_data\n    | NUMBER SP "EXISTS" -> exists\n    | NUMBER SP "RECENT" -> recent',
            False,
        ),
        Statement(
            "mailbox_list",
            "rfc3501_mailbox.lark",
            28,
            "RFC 3501 section 9",
            'mailbox_list: "(" [mbx_list_flags] ")" SP (DELIMITER | NIL) SP mailbox',
            False,
        ),
        Statement(
            "DELIMITER", "rfc3501_mailbox.lark", 29, "RFC 3501 section 9", "DELIMITER: DQUOTE QUOTED_CHAR DQUOTE", False
        ),
        Statement(
            "mbx_list_flags",
            "rfc3501_mailbox.lark",
            32,
            "RFC 3501 section 9",
            "mbx_list_flags: mbx_list_flag (SP mbx_list_flag)*",
            False,
        ),
        Statement(
            "mbx_list_flag",
            "rfc3501_mailbox.lark",
            33,
            "RFC 3501 section 9",
            "mbx_list_flag: MBX_LIST_FLAG | mbx_list_flag_extension",
            False,
        ),
        Statement(
            "mbx_list_flag_extension",
            "rfc3501_mailbox.lark",
            34,
            "RFC 3501 section 9",
            "mbx_list_flag_extension.-1: MBX_LIST_FLAG_NAME",
            False,
        ),
        Statement(
            "MBX_LIST_FLAG",
            "rfc3501_mailbox.lark",
            35,
            "RFC 3501 section 9",
            'MBX_LIST_FLAG: "\\\\Noinferiors" | "\\\\Noselect" | "\\\\Marked" | "\\\\Unmarked"',
            False,
        ),
        Statement(
            "MBX_LIST_FLAG_NAME",
            "rfc3501_mailbox.lark",
            36,
            "RFC 3501 section 9",
            'MBX_LIST_FLAG_NAME: "\\\\" ATOM',
            False,
        ),
        Statement(
            "copy",
            "rfc3501_message.lark",
            4,
            "RFC 3501 section 9",
            'copy: "COPY" SP SEQUENCE_SET SP mailbox -> copy',
            False,
        ),
        Statement(
            "fetch_att",
            "rfc3501_message.lark",
            6,
            "RFC 3501 section 9",
            'fetch_att: "ENVELOPE" -> fetch_envelope\n    | "FLAGS" -> fetch_flags\n    | "INTERNALDATE" -> fetch_internal_date\n    | "RFC822" -> fetch_rfc822\n    | "RFC822.HEADER" -> fetch_rfc822_header\n    | "RFC822.SIZE" -> fetch_rfc822_size\n    | "RFC822.TEXT" -> fetch_rfc822_text\n    | "BODY" -> fetch_body\n    | "BODYSTRUCTURE" -> fetch_body_structure\n    | "UID" -> fetch_uid\n    | "BODY" section [partial] -> fetch_body_section\n    | "BODY.PEEK" section [partial] -> fetch_body_peek_section',
            False,
        ),
        Statement(
            "partial",
            "rfc3501_message.lark",
            18,
            "RFC 3501 section 9",
            'partial: "<" NUMBER "." NZ_NUMBER ">" -> partial',
            False,
        ),
        Statement(
            "store_att_flags",
            "rfc3501_message.lark",
            20,
            "RFC 3501 section 9",
            "store_att_flags: STORE_ATT SP flag_list -> store_att_flags\n    | STORE_ATT SP flag (SP flag)* -> store_att_flags_bare",
            False,
        ),
        Statement(
            "STORE_ATT",
            "rfc3501_message.lark",
            22,
            "RFC 3501 section 9",
            'STORE_ATT: /[+-]?/ "FLAGS" ".SILENT"?',
            False,
        ),
        Statement(
            "section", "rfc3501_message.lark", 25, "RFC 3501 section 9", 'section: "[" [section_spec] "]"', False
        ),
        Statement(
            "section_spec",
            "rfc3501_message.lark",
            26,
            "RFC 3501 section 9",
            'section_spec: absent section_msgtext -> section_spec\n    | section_part ["." section_text] -> section_spec',
            False,
        ),
        Statement(
            "section_part",
            "rfc3501_message.lark",
            28,
            "RFC 3501 section 9",
            'section_part: NZ_NUMBER ("." NZ_NUMBER)*',
            False,
        ),
        Statement(
            "section_text",
            "rfc3501_message.lark",
            29,
            "RFC 3501 section 9",
            'section_text: section_msgtext | "MIME" -> section_mime',
            False,
        ),
        Statement(
            "section_msgtext",
            "rfc3501_message.lark",
            30,
            "RFC 3501 section 9",
            'section_msgtext: "HEADER" -> section_header\n    | "HEADER.FIELDS" SP header_list -> section_header_fields\n    | "HEADER.FIELDS.NOT" SP header_list -> section_header_fields_not\n    | "TEXT" -> section_body_text',
            False,
        ),
        Statement(
            "header_list",
            "rfc3501_message.lark",
            34,
            "RFC 3501 section 9",
            'header_list: "(" header_fld_name (SP header_fld_name)* ")"',
            False,
        ),
        Statement(
            "header_fld_name", "rfc3501_message.lark", 35, "RFC 3501 section 9", "header_fld_name: astring", False
        ),
        Statement(
            "message_data",
            "rfc3501_message.lark",
            38,
            "RFC 3501 section 9",
            'message_data: NZ_NUMBER SP "EXPUNGE" -> expunge_data\n    | NZ_NUMBER SP "FETCH" SP msg_att -> fetch_data\n    | unknown_message_data',
            False,
        ),
        Statement(
            "unknown_message_data",
            "rfc3501_message.lark",
            41,
            "RFC 3501 section 9",
            "unknown_message_data.-1: NUMBER SP UNKNOWN_MESSAGE_DATA_NAME [SP unknown_text] -> unknown_message_data",
            False,
        ),
        Statement(
            "UNKNOWN_MESSAGE_DATA_NAME",
            "rfc3501_message.lark",
            42,
            "RFC 3501 section 9",
            "UNKNOWN_MESSAGE_DATA_NAME: ATOM",
            False,
        ),
        Statement(
            "msg_att",
            "rfc3501_message.lark",
            44,
            "RFC 3501 section 9",
            'msg_att: "(" msg_att_item (SP msg_att_item)* ")"',
            False,
        ),
        Statement(
            "msg_att_item",
            "rfc3501_message.lark",
            45,
            "RFC 3501 section 9",
            "msg_att_item: msg_att_dynamic | msg_att_static | unknown_msg_att",
            False,
        ),
        Statement(
            "msg_att_dynamic",
            "rfc3501_message.lark",
            46,
            "RFC 3501 section 9",
            'msg_att_dynamic: "FLAGS" SP "(" [flag_fetch (SP flag_fetch)*] ")" -> flags',
            False,
        ),
        Statement(
            "msg_att_static",
            "rfc3501_message.lark",
            47,
            "RFC 3501 section 9",
            'msg_att_static: "ENVELOPE" SP envelope\n    | "INTERNALDATE" SP date_time -> internal_date\n    | "RFC822" SP nstring -> rfc822\n    | "RFC822.HEADER" SP nstring -> rfc822_header\n    | "RFC822.TEXT" SP nstring -> rfc822_text\n    | "RFC822.SIZE" SP NUMBER -> rfc822_size\n    | "BODY" SP body -> body_data\n    | "BODYSTRUCTURE" SP body -> body_structure\n    | "BODY" section ["<" NUMBER ">"] SP nstring -> body_section\n    | "UID" SP uniqueid -> uid_data',
            False,
        ),
        Statement(
            "unknown_msg_att",
            "rfc3501_message.lark",
            57,
            "RFC 3501 section 9",
            "unknown_msg_att.-1: UNKNOWN_MSG_ATT_NAME SP unknown_value -> unknown_msg_att",
            False,
        ),
        Statement(
            "UNKNOWN_MSG_ATT_NAME",
            "rfc3501_message.lark",
            58,
            "RFC 3501 section 9",
            'UNKNOWN_MSG_ATT_NAME: /[^\\x00-\\x20(){"\\\\\\x7f-\\xff]+/',
            False,
        ),
        Statement(
            "unknown_value",
            "rfc3501_message.lark",
            59,
            "RFC 3501 section 9",
            'unknown_value: UNKNOWN_ATOM | QUOTED | LITERAL | LITERAL8 | "(" [unknown_value (SP unknown_value)*] ")"',
            False,
        ),
        Statement(
            "UNKNOWN_ATOM",
            "rfc3501_message.lark",
            60,
            "RFC 3501 section 9",
            'UNKNOWN_ATOM: /[^\\x00-\\x20(){"\\x7f-\\xff]+/',
            False,
        ),
        Statement(
            "envelope",
            "rfc3501_message.lark",
            63,
            "RFC 3501 section 9",
            'envelope: "(" env_date SP env_subject SP env_from SP env_sender SP env_reply_to SP env_to SP env_cc SP env_bcc SP env_in_reply_to SP env_message_id ")" -> envelope',
            False,
        ),
        Statement("env_date", "rfc3501_message.lark", 64, "RFC 3501 section 9", "env_date: nstring", False),
        Statement("env_subject", "rfc3501_message.lark", 65, "RFC 3501 section 9", "env_subject: nstring", False),
        Statement(
            "env_from", "rfc3501_message.lark", 66, "RFC 3501 section 9", 'env_from: "(" address+ ")" | NIL', False
        ),
        Statement(
            "env_sender", "rfc3501_message.lark", 67, "RFC 3501 section 9", 'env_sender: "(" address+ ")" | NIL', False
        ),
        Statement(
            "env_reply_to",
            "rfc3501_message.lark",
            68,
            "RFC 3501 section 9",
            'env_reply_to: "(" address+ ")" | NIL',
            False,
        ),
        Statement("env_to", "rfc3501_message.lark", 69, "RFC 3501 section 9", 'env_to: "(" address+ ")" | NIL', False),
        Statement("env_cc", "rfc3501_message.lark", 70, "RFC 3501 section 9", 'env_cc: "(" address+ ")" | NIL', False),
        Statement(
            "env_bcc", "rfc3501_message.lark", 71, "RFC 3501 section 9", 'env_bcc: "(" address+ ")" | NIL', False
        ),
        Statement(
            "env_in_reply_to", "rfc3501_message.lark", 72, "RFC 3501 section 9", "env_in_reply_to: nstring", False
        ),
        Statement("env_message_id", "rfc3501_message.lark", 73, "RFC 3501 section 9", "env_message_id: nstring", False),
        Statement(
            "address",
            "rfc3501_message.lark",
            74,
            "RFC 3501 section 9",
            'address: "(" addr_name SP addr_adl SP addr_mailbox SP addr_host ")" -> address',
            False,
        ),
        Statement("addr_name", "rfc3501_message.lark", 75, "RFC 3501 section 9", "addr_name: nstring", False),
        Statement("addr_adl", "rfc3501_message.lark", 76, "RFC 3501 section 9", "addr_adl: nstring", False),
        Statement("addr_mailbox", "rfc3501_message.lark", 77, "RFC 3501 section 9", "addr_mailbox: nstring", False),
        Statement("addr_host", "rfc3501_message.lark", 78, "RFC 3501 section 9", "addr_host: nstring", False),
        Statement(
            "body",
            "rfc3501_message.lark",
            81,
            "RFC 3501 section 9",
            'body: "(" (body_type_1part | body_type_mpart) ")"',
            False,
        ),
        Statement(
            "body_type_1part",
            "rfc3501_message.lark",
            82,
            "RFC 3501 section 9",
            "body_type_1part: body_type_text [SP body_ext_1part] -> body_text\n    | body_type_msg [SP body_ext_1part] -> body_message\n    | body_type_basic [SP body_ext_1part] -> body_basic",
            False,
        ),
        Statement(
            "body_type_basic",
            "rfc3501_message.lark",
            85,
            "RFC 3501 section 9",
            "body_type_basic: media_basic SP body_fields",
            False,
        ),
        Statement(
            "body_type_msg",
            "rfc3501_message.lark",
            86,
            "RFC 3501 section 9",
            "body_type_msg: media_message SP body_fields SP envelope SP body SP body_fld_lines",
            False,
        ),
        Statement(
            "body_type_text",
            "rfc3501_message.lark",
            87,
            "RFC 3501 section 9",
            "body_type_text: media_text SP body_fields SP body_fld_lines",
            False,
        ),
        Statement(
            "body_type_mpart",
            "rfc3501_message.lark",
            88,
            "RFC 3501 section 9",
            "body_type_mpart: body+ SP media_subtype [SP body_ext_mpart] -> body_multipart",
            False,
        ),
        Statement(
            "body_ext_1part",
            "rfc3501_message.lark",
            89,
            "RFC 3501 section 9",
            "body_ext_1part: body_fld_md5 [SP body_fld_dsp [SP body_fld_lang [SP body_fld_loc (SP body_extension)*]]]",
            False,
        ),
        Statement(
            "body_ext_mpart",
            "rfc3501_message.lark",
            90,
            "RFC 3501 section 9",
            "body_ext_mpart: body_fld_param [SP body_fld_dsp [SP body_fld_lang [SP body_fld_loc (SP body_extension)*]]]",
            False,
        ),
        Statement(
            "body_extension",
            "rfc3501_message.lark",
            91,
            "RFC 3501 section 9",
            'body_extension: nstring | NUMBER | "(" body_extension (SP body_extension)* ")"',
            False,
        ),
        Statement(
            "body_fields",
            "rfc3501_message.lark",
            92,
            "RFC 3501 section 9",
            "body_fields: body_fld_param SP body_fld_id SP body_fld_desc SP body_fld_enc SP body_fld_octets",
            False,
        ),
        Statement(
            "body_fld_param",
            "rfc3501_message.lark",
            93,
            "RFC 3501 section 9",
            'body_fld_param: "(" string SP string (SP string SP string)* ")" | NIL',
            False,
        ),
        Statement("body_fld_id", "rfc3501_message.lark", 94, "RFC 3501 section 9", "body_fld_id: nstring", False),
        Statement("body_fld_desc", "rfc3501_message.lark", 95, "RFC 3501 section 9", "body_fld_desc: nstring", False),
        Statement("body_fld_enc", "rfc3501_message.lark", 96, "RFC 3501 section 9", "body_fld_enc: string", False),
        Statement(
            "body_fld_octets", "rfc3501_message.lark", 97, "RFC 3501 section 9", "body_fld_octets: NUMBER", False
        ),
        Statement("body_fld_lines", "rfc3501_message.lark", 98, "RFC 3501 section 9", "body_fld_lines: NUMBER", False),
        Statement("body_fld_md5", "rfc3501_message.lark", 99, "RFC 3501 section 9", "body_fld_md5: nstring", False),
        Statement(
            "body_fld_dsp",
            "rfc3501_message.lark",
            100,
            "RFC 3501 section 9",
            'body_fld_dsp: "(" string SP body_fld_param ")" -> body_disposition | NIL',
            False,
        ),
        Statement(
            "body_fld_lang",
            "rfc3501_message.lark",
            101,
            "RFC 3501 section 9",
            'body_fld_lang: nstring | "(" string (SP string)* ")"',
            False,
        ),
        Statement("body_fld_loc", "rfc3501_message.lark", 102, "RFC 3501 section 9", "body_fld_loc: nstring", False),
        Statement(
            "media_basic",
            "rfc3501_message.lark",
            103,
            "RFC 3501 section 9",
            "media_basic: string SP media_subtype",
            False,
        ),
        Statement(
            "media_message",
            "rfc3501_message.lark",
            104,
            "RFC 3501 section 9",
            "media_message: MEDIA_MESSAGE SP MEDIA_RFC822",
            False,
        ),
        Statement(
            "media_text",
            "rfc3501_message.lark",
            105,
            "RFC 3501 section 9",
            "media_text: MEDIA_TEXT SP media_subtype",
            False,
        ),
        Statement(
            "MEDIA_MESSAGE",
            "rfc3501_message.lark",
            106,
            "RFC 3501 section 9",
            'MEDIA_MESSAGE: DQUOTE "MESSAGE" DQUOTE',
            False,
        ),
        Statement(
            "MEDIA_RFC822",
            "rfc3501_message.lark",
            107,
            "RFC 3501 section 9",
            'MEDIA_RFC822: DQUOTE "RFC822" DQUOTE',
            False,
        ),
        Statement(
            "MEDIA_TEXT", "rfc3501_message.lark", 108, "RFC 3501 section 9", 'MEDIA_TEXT: DQUOTE "TEXT" DQUOTE', False
        ),
        Statement("media_subtype", "rfc3501_message.lark", 109, "RFC 3501 section 9", "media_subtype: string", False),
        Statement(
            "search_key",
            "rfc3501_search.lark",
            4,
            "RFC 3501 section 9",
            'search_key: "ALL" -> search_all\n    | "ANSWERED" -> search_answered\n    | "BCC" SP astring -> search_bcc\n    | "BEFORE" SP date -> search_before\n    | "BODY" SP astring -> search_body\n    | "CC" SP astring -> search_cc\n    | "DELETED" -> search_deleted\n    | "FLAGGED" -> search_flagged\n    | "FROM" SP astring -> search_from\n    | "KEYWORD" SP FLAG_KEYWORD -> search_keyword\n    | "NEW" -> search_new\n    | "OLD" -> search_old\n    | "ON" SP date -> search_on\n    | "RECENT" -> search_recent\n    | "SEEN" -> search_seen\n    | "SINCE" SP date -> search_since\n    | "SUBJECT" SP astring -> search_subject\n    | "TEXT" SP astring -> search_text\n    | "TO" SP astring -> search_to\n    | "UNANSWERED" -> search_unanswered\n    | "UNDELETED" -> search_undeleted\n    | "UNFLAGGED" -> search_unflagged\n    | "UNKEYWORD" SP FLAG_KEYWORD -> search_unkeyword\n    | "UNSEEN" -> search_unseen\n    | "DRAFT" -> search_draft\n    | "HEADER" SP header_fld_name SP astring -> search_header\n    | "LARGER" SP NUMBER -> search_larger\n    | "NOT" SP search_key -> search_not\n    | "OR" SP search_key SP search_key -> search_or\n    | "SENTBEFORE" SP date -> search_sent_before\n    | "SENTON" SP date -> search_sent_on\n    | "SENTSINCE" SP date -> search_sent_since\n    | "SMALLER" SP NUMBER -> search_smaller\n    | "UID" SP SEQUENCE_SET -> search_uid\n    | "UNDRAFT" -> search_undraft\n    | SEQUENCE_SET -> search_sequence_set\n    | "(" search_key (SP search_key)* ")" -> search_and',
            False,
        ),
        Statement(
            "CAPABILITY",
            "rfc2177.lark",
            5,
            "RFC 2177 section 4",
            '%extend CAPABILITY: "IDLE"',
            True,
            ("IDLE", "IMAP4rev2"),
        ),
        Statement(
            "command_auth",
            "rfc2177.lark",
            6,
            "RFC 2177 section 4",
            '%extend command_auth: "IDLE" -> idle',
            True,
            ("IDLE", "IMAP4rev2"),
        ),
        Statement(
            "client_message",
            "rfc2177.lark",
            7,
            "RFC 2177 section 4",
            '%extend client_message: "DONE" CRLF -> done',
            True,
            ("IDLE", "IMAP4rev2"),
        ),
        Statement(
            "CAPABILITY",
            "rfc2342.lark",
            5,
            "RFC 2342 section 6",
            '%extend CAPABILITY: "NAMESPACE"',
            True,
            ("NAMESPACE", "IMAP4rev2"),
        ),
        Statement(
            "command_auth",
            "rfc2342.lark",
            6,
            "RFC 2342 section 6",
            '%extend command_auth: "NAMESPACE" -> namespace',
            True,
            ("NAMESPACE", "IMAP4rev2"),
        ),
        Statement(
            "mailbox_data",
            "rfc2342.lark",
            7,
            "RFC 2342 section 6",
            "%extend mailbox_data: namespace_response",
            True,
            ("NAMESPACE", "IMAP4rev2"),
        ),
        Statement(
            "namespace_response",
            "rfc2342.lark",
            8,
            "RFC 2342 section 6",
            'namespace_response: "NAMESPACE" SP namespaces SP namespaces SP namespaces -> namespace_data',
            False,
            ("NAMESPACE", "IMAP4rev2"),
        ),
        Statement(
            "namespaces",
            "rfc2342.lark",
            10,
            "RFC 2342 section 6",
            'namespaces: NIL | "(" namespace_descr+ ")"',
            False,
            ("NAMESPACE", "IMAP4rev2"),
        ),
        Statement(
            "namespace_descr",
            "rfc2342.lark",
            11,
            "RFC 2342 section 6",
            'namespace_descr: "(" string SP (DELIMITER | NIL) namespace_response_extension* ")" -> namespace_descr',
            False,
            ("NAMESPACE", "IMAP4rev2"),
        ),
        Statement(
            "namespace_response_extension",
            "rfc2342.lark",
            12,
            "RFC 2342 section 6",
            'namespace_response_extension: SP string SP "(" string (SP string)* ")" -> namespace_extension',
            False,
            ("NAMESPACE", "IMAP4rev2"),
        ),
        Statement("CAPABILITY", "rfc2971.lark", 5, "RFC 2971 section 4", '%extend CAPABILITY: "ID"', True, ("ID",)),
        Statement(
            "command_any",
            "rfc2971.lark",
            6,
            "RFC 2971 section 4",
            '%extend command_any: "ID" SP id_params_list -> id',
            True,
            ("ID",),
        ),
        Statement(
            "response_data",
            "rfc2971.lark",
            7,
            "RFC 2971 section 4",
            '%extend response_data: "*" SP id_response CRLF',
            True,
            ("ID",),
        ),
        Statement(
            "id_response",
            "rfc2971.lark",
            8,
            "RFC 2971 section 4",
            'id_response: "ID" SP id_params_list -> id_data',
            False,
            ("ID",),
        ),
        Statement(
            "id_params_list",
            "rfc2971.lark",
            9,
            "RFC 2971 section 4",
            'id_params_list: "(" [string SP nstring (SP string SP nstring)*] ")" | NIL',
            False,
            ("ID",),
        ),
        Statement("FLAG_KEYWORD", "rfc3503.lark", 4, "RFC 3503 section 7", '%extend FLAG_KEYWORD: "$MDNSent"', True),
        Statement(
            "CAPABILITY",
            "rfc3516.lark",
            5,
            "RFC 3516 section 7",
            '%extend CAPABILITY: "BINARY"',
            True,
            ("BINARY", "IMAP4rev2"),
        ),
        Statement(
            "fetch_att",
            "rfc3516.lark",
            6,
            "RFC 3516 section 7",
            '%extend fetch_att: "BINARY" section_binary [partial] -> fetch_binary\n    | "BINARY.PEEK" section_binary [partial] -> fetch_binary_peek\n    | "BINARY.SIZE" section_binary -> fetch_binary_size',
            True,
            ("BINARY", "IMAP4rev2"),
        ),
        Statement(
            "msg_att_static",
            "rfc3516.lark",
            10,
            "RFC 3516 section 7",
            '%extend msg_att_static: "BINARY" section_binary ["<" NUMBER ">"] SP (binary_string | NIL) -> binary\n    | "BINARY.SIZE" section_binary SP NUMBER -> binary_size',
            True,
            ("BINARY", "IMAP4rev2"),
        ),
        Statement(
            "binary_string",
            "rfc3516.lark",
            13,
            "RFC 3516 section 7",
            "binary_string: string | literal8",
            False,
            ("BINARY", "IMAP4rev2"),
        ),
        Statement(
            "resp_text_code",
            "rfc3516.lark",
            14,
            "RFC 3516 section 7",
            '%extend resp_text_code: "UNKNOWN-CTE" -> unknown_cte',
            True,
            ("BINARY", "IMAP4rev2"),
        ),
        Statement(
            "section_binary",
            "rfc3516.lark",
            15,
            "RFC 3516 section 7",
            'section_binary: "[" [section_part] "]"',
            False,
            ("BINARY", "IMAP4rev2"),
        ),
        Statement(
            "CAPABILITY",
            "rfc3691.lark",
            5,
            "RFC 3691 section 4",
            '%extend CAPABILITY: "UNSELECT"',
            True,
            ("UNSELECT", "IMAP4rev2"),
        ),
        Statement(
            "command_select",
            "rfc3691.lark",
            6,
            "RFC 3691 section 4",
            '%extend command_select: "UNSELECT" -> unselect',
            True,
            ("UNSELECT", "IMAP4rev2"),
        ),
        Statement(
            "CAPABILITY",
            "rfc4315.lark",
            5,
            "RFC 4315 section 4",
            '%extend CAPABILITY: "UIDPLUS"',
            True,
            ("UIDPLUS", "IMAP4rev2"),
        ),
        Statement(
            "command_select",
            "rfc4315.lark",
            6,
            "RFC 4315 section 4",
            "%extend command_select: uid_expunge",
            True,
            ("UIDPLUS", "IMAP4rev2"),
        ),
        Statement(
            "uid_expunge",
            "rfc4315.lark",
            7,
            "RFC 4315 section 4",
            'uid_expunge: "UID" SP "EXPUNGE" SP SEQUENCE_SET -> uid_expunge',
            False,
            ("UIDPLUS", "IMAP4rev2"),
        ),
        Statement(
            "resp_text_code",
            "rfc4315.lark",
            8,
            "RFC 4315 section 4",
            '%extend resp_text_code: resp_code_apnd | resp_code_copy | "UIDNOTSTICKY" -> uid_not_sticky',
            True,
            ("UIDPLUS", "IMAP4rev2"),
        ),
        Statement(
            "resp_code_apnd",
            "rfc4315.lark",
            9,
            "RFC 4315 section 4",
            'resp_code_apnd: "APPENDUID" SP NZ_NUMBER SP append_uid -> append_uid',
            False,
            ("UIDPLUS", "IMAP4rev2"),
        ),
        Statement(
            "resp_code_copy",
            "rfc4315.lark",
            10,
            "RFC 4315 section 4",
            'resp_code_copy: "COPYUID" SP NZ_NUMBER SP UID_SET SP UID_SET -> copy_uid',
            False,
            ("UIDPLUS", "IMAP4rev2"),
        ),
        Statement(
            "append_uid",
            "rfc4315.lark",
            12,
            "RFC 4315 section 4",
            "append_uid: UID_SET",
            False,
            ("UIDPLUS", "IMAP4rev2"),
        ),
        Statement(
            "UID_SET",
            "rfc4315.lark",
            13,
            "RFC 4315 section 4",
            'UID_SET: NZ_NUMBER [":" NZ_NUMBER] ("," NZ_NUMBER [":" NZ_NUMBER])*',
            False,
            ("UIDPLUS", "IMAP4rev2"),
        ),
        Statement(
            "create",
            "rfc4466.lark",
            4,
            "RFC 4466 section 3",
            'create: "CREATE" SP mailbox [create_params] -> create',
            False,
        ),
        Statement(
            "create_params",
            "rfc4466.lark",
            5,
            "RFC 4466 section 3",
            'create_params: SP "(" create_param (SP create_param)* ")"',
            False,
        ),
        Statement("create_param", "rfc4466.lark", 6, "RFC 4466 section 3", "create_param: unknown_create_param", False),
        Statement(
            "unknown_create_param",
            "rfc4466.lark",
            7,
            "RFC 4466 section 3",
            "unknown_create_param.-1: CREATE_PARAM_NAME [SP create_param_value] -> unknown_create_param",
            False,
        ),
        Statement(
            "create_param_value", "rfc4466.lark", 8, "RFC 4466 section 3", "create_param_value: tagged_ext_val", False
        ),
        Statement(
            "CREATE_PARAM_NAME", "rfc4466.lark", 9, "RFC 4466 section 3", "CREATE_PARAM_NAME: TAGGED_EXT_LABEL", False
        ),
        Statement(
            "examine",
            "rfc4466.lark",
            11,
            "RFC 4466 section 3",
            'examine: "EXAMINE" SP mailbox [select_params] -> examine',
            False,
        ),
        Statement(
            "select",
            "rfc4466.lark",
            12,
            "RFC 4466 section 3",
            'select: "SELECT" SP mailbox [select_params] -> select',
            False,
        ),
        Statement(
            "select_params",
            "rfc4466.lark",
            13,
            "RFC 4466 section 3",
            'select_params: SP "(" select_param (SP select_param)* ")"',
            False,
        ),
        Statement(
            "select_param", "rfc4466.lark", 14, "RFC 4466 section 3", "select_param: unknown_select_param", False
        ),
        Statement(
            "unknown_select_param",
            "rfc4466.lark",
            15,
            "RFC 4466 section 3",
            "unknown_select_param.-1: SELECT_PARAM_NAME [SP select_param_value] -> unknown_select_param",
            False,
        ),
        Statement(
            "select_param_value", "rfc4466.lark", 16, "RFC 4466 section 3", "select_param_value: tagged_ext_val", False
        ),
        Statement(
            "SELECT_PARAM_NAME", "rfc4466.lark", 17, "RFC 4466 section 3", "SELECT_PARAM_NAME: TAGGED_EXT_LABEL", False
        ),
        Statement(
            "rename",
            "rfc4466.lark",
            19,
            "RFC 4466 section 3",
            'rename: "RENAME" SP mailbox SP mailbox [rename_params] -> rename',
            False,
        ),
        Statement(
            "rename_params",
            "rfc4466.lark",
            20,
            "RFC 4466 section 3",
            'rename_params: SP "(" rename_param (SP rename_param)* ")"',
            False,
        ),
        Statement(
            "rename_param", "rfc4466.lark", 21, "RFC 4466 section 3", "rename_param: unknown_rename_param", False
        ),
        Statement(
            "unknown_rename_param",
            "rfc4466.lark",
            22,
            "RFC 4466 section 3",
            "unknown_rename_param.-1: RENAME_PARAM_NAME [SP rename_param_value] -> unknown_rename_param",
            False,
        ),
        Statement(
            "rename_param_value", "rfc4466.lark", 23, "RFC 4466 section 3", "rename_param_value: tagged_ext_val", False
        ),
        Statement(
            "RENAME_PARAM_NAME", "rfc4466.lark", 24, "RFC 4466 section 3", "RENAME_PARAM_NAME: TAGGED_EXT_LABEL", False
        ),
        Statement(
            "fetch",
            "rfc4466.lark",
            27,
            "RFC 4466 section 3",
            'fetch: "FETCH" SP SEQUENCE_SET SP fetch_items [fetch_modifiers] -> fetch',
            False,
        ),
        Statement(
            "fetch_items",
            "rfc4466.lark",
            28,
            "RFC 4466 section 3",
            'fetch_items: FETCH_MACRO | fetch_att | "(" fetch_att (SP fetch_att)* ")"',
            False,
        ),
        Statement(
            "FETCH_MACRO", "rfc4466.lark", 29, "RFC 4466 section 3", 'FETCH_MACRO: "ALL" | "FULL" | "FAST"', False
        ),
        Statement(
            "fetch_modifiers",
            "rfc4466.lark",
            30,
            "RFC 4466 section 3",
            'fetch_modifiers: SP "(" fetch_modifier (SP fetch_modifier)* ")"',
            False,
        ),
        Statement(
            "fetch_modifier", "rfc4466.lark", 31, "RFC 4466 section 3", "fetch_modifier: unknown_fetch_modifier", False
        ),
        Statement(
            "unknown_fetch_modifier",
            "rfc4466.lark",
            32,
            "RFC 4466 section 3",
            "unknown_fetch_modifier.-1: FETCH_MODIFIER_NAME [SP fetch_modif_params] -> unknown_fetch_modifier",
            False,
        ),
        Statement(
            "fetch_modif_params", "rfc4466.lark", 33, "RFC 4466 section 3", "fetch_modif_params: tagged_ext_val", False
        ),
        Statement(
            "FETCH_MODIFIER_NAME",
            "rfc4466.lark",
            34,
            "RFC 4466 section 3",
            "FETCH_MODIFIER_NAME: TAGGED_EXT_LABEL",
            False,
        ),
        Statement(
            "store",
            "rfc4466.lark",
            36,
            "RFC 4466 section 3",
            'store: "STORE" SP SEQUENCE_SET [store_modifiers] SP store_att_flags -> store',
            False,
        ),
        Statement(
            "store_modifiers",
            "rfc4466.lark",
            37,
            "RFC 4466 section 3",
            'store_modifiers: SP "(" store_modifier (SP store_modifier)* ")"',
            False,
        ),
        Statement(
            "store_modifier", "rfc4466.lark", 38, "RFC 4466 section 3", "store_modifier: unknown_store_modifier", False
        ),
        Statement(
            "unknown_store_modifier",
            "rfc4466.lark",
            39,
            "RFC 4466 section 3",
            "unknown_store_modifier.-1: STORE_MODIFIER_NAME [SP store_modif_params] -> unknown_store_modifier",
            False,
        ),
        Statement(
            "store_modif_params", "rfc4466.lark", 40, "RFC 4466 section 3", "store_modif_params: tagged_ext_val", False
        ),
        Statement(
            "STORE_MODIFIER_NAME",
            "rfc4466.lark",
            41,
            "RFC 4466 section 3",
            "STORE_MODIFIER_NAME: TAGGED_EXT_LABEL",
            False,
        ),
        Statement(
            "search",
            "rfc4466.lark",
            44,
            "RFC 4466 section 3",
            'search: "SEARCH" [search_return_opts] SP search_program -> search',
            False,
        ),
        Statement(
            "search_program",
            "rfc4466.lark",
            45,
            "RFC 4466 section 3",
            'search_program: ["CHARSET" SP charset SP] search_key (SP search_key)*',
            False,
        ),
        Statement(
            "search_return_opts",
            "rfc4466.lark",
            47,
            "RFC 4466 section 3",
            'search_return_opts: SP "RETURN" SP "(" [search_return_opt (SP search_return_opt)*] ")"',
            False,
            ("ESEARCH", "ESORT", "IMAP4rev2"),
        ),
        Statement(
            "search_return_opt",
            "rfc4466.lark",
            48,
            "RFC 4466 section 3",
            "search_return_opt: unknown_search_return_opt",
            False,
            ("ESEARCH", "ESORT", "IMAP4rev2"),
        ),
        Statement(
            "unknown_search_return_opt",
            "rfc4466.lark",
            49,
            "RFC 4466 section 3",
            "unknown_search_return_opt.-1: SEARCH_RETURN_OPT_NAME [SP search_mod_params] -> unknown_search_return_opt",
            False,
            ("ESEARCH", "ESORT", "IMAP4rev2"),
        ),
        Statement(
            "search_mod_params",
            "rfc4466.lark",
            50,
            "RFC 4466 section 3",
            "search_mod_params: tagged_ext_val",
            False,
            ("ESEARCH", "ESORT", "IMAP4rev2"),
        ),
        Statement(
            "SEARCH_RETURN_OPT_NAME",
            "rfc4466.lark",
            51,
            "RFC 4466 section 3",
            "SEARCH_RETURN_OPT_NAME: TAGGED_EXT_LABEL",
            False,
            ("ESEARCH", "ESORT", "IMAP4rev2"),
        ),
        Statement(
            "charset",
            "rfc4466.lark",
            52,
            "RFC 4466 section 3",
            "charset: ATOM | QUOTED",
            False,
            ("ESEARCH", "ESORT", "IMAP4rev2"),
        ),
        Statement(
            "mailbox_data",
            "rfc4466.lark",
            54,
            "RFC 4466 section 3",
            "%extend mailbox_data: esearch_response",
            True,
            ("ESEARCH", "ESORT", "IMAP4rev2"),
        ),
        Statement(
            "esearch_response",
            "rfc4466.lark",
            55,
            "RFC 4466 section 3",
            'esearch_response: "ESEARCH" [search_correlator] [SP "UID"] (SP search_return_data)* -> esearch',
            False,
            ("ESEARCH", "ESORT", "IMAP4rev2"),
        ),
        Statement(
            "search_correlator",
            "rfc4466.lark",
            56,
            "RFC 4466 section 3",
            'search_correlator: SP "(" "TAG" SP tag_string ")"',
            False,
            ("ESEARCH", "ESORT", "IMAP4rev2"),
        ),
        Statement(
            "tag_string",
            "rfc4466.lark",
            57,
            "RFC 4466 section 3",
            "tag_string: string",
            False,
            ("ESEARCH", "ESORT", "IMAP4rev2"),
        ),
        Statement(
            "search_return_data",
            "rfc4466.lark",
            58,
            "RFC 4466 section 3",
            "search_return_data: unknown_search_return_data",
            False,
            ("ESEARCH", "ESORT", "IMAP4rev2"),
        ),
        Statement(
            "unknown_search_return_data",
            "rfc4466.lark",
            59,
            "RFC 4466 section 3",
            "unknown_search_return_data.-1: SEARCH_RETURN_DATA_NAME SP search_return_value -> unknown_search_return_data",
            False,
            ("ESEARCH", "ESORT", "IMAP4rev2"),
        ),
        Statement(
            "search_return_value",
            "rfc4466.lark",
            60,
            "RFC 4466 section 3",
            "search_return_value: tagged_ext_val",
            False,
            ("ESEARCH", "ESORT", "IMAP4rev2"),
        ),
        Statement(
            "SEARCH_RETURN_DATA_NAME",
            "rfc4466.lark",
            61,
            "RFC 4466 section 3",
            "SEARCH_RETURN_DATA_NAME: TAGGED_EXT_LABEL",
            False,
            ("ESEARCH", "ESORT", "IMAP4rev2"),
        ),
        Statement(
            "append",
            "rfc4466.lark",
            64,
            "RFC 4466 section 3",
            'append: "APPEND" SP mailbox append_messages -> append\n    | "APPEND" SP mailbox append_opts_ext -> append_ext_data',
            False,
        ),
        Statement(
            "append_messages", "rfc4466.lark", 67, "RFC 4466 section 3", "append_messages: append_message+", False
        ),
        Statement(
            "append_message",
            "rfc4466.lark",
            68,
            "RFC 4466 section 3",
            "append_message: [SP flag_list] [SP date_time] (SP append_ext)* SP append_data -> append_message",
            False,
        ),
        Statement("append_data", "rfc4466.lark", 69, "RFC 4466 section 3", "append_data: append_literal", False),
        Statement(
            "append_literal",
            "rfc4466.lark",
            70,
            "RFC 4466 section 3",
            "append_literal: literal | APPEND_LITERAL8",
            False,
        ),
        Statement("append_ext", "rfc4466.lark", 71, "RFC 4466 section 3", "append_ext: unknown_append_ext", False),
        Statement(
            "unknown_append_ext",
            "rfc4466.lark",
            72,
            "RFC 4466 section 3",
            "unknown_append_ext.-1: APPEND_EXT_NAME SP append_ext_value -> unknown_append_ext",
            False,
        ),
        Statement(
            "append_ext_value", "rfc4466.lark", 73, "RFC 4466 section 3", "append_ext_value: tagged_ext_val", False
        ),
        Statement(
            "APPEND_EXT_NAME", "rfc4466.lark", 74, "RFC 4466 section 3", "APPEND_EXT_NAME: TAGGED_EXT_LABEL", False
        ),
        Statement(
            "append_opts_ext",
            "rfc4466.lark",
            76,
            "RFC 4466 section 3",
            "append_opts_ext: [SP flag_list] [SP date_time] (SP append_ext)+",
            False,
        ),
        Statement(
            "status_att_list",
            "rfc4466.lark",
            79,
            "RFC 4466 section 3",
            "status_att_list: status_att_val (SP status_att_val)*",
            False,
        ),
        Statement(
            "status_att_val",
            "rfc4466.lark",
            80,
            "RFC 4466 section 3",
            'status_att_val: "MESSAGES" SP NUMBER -> status_messages\n    | "RECENT" SP NUMBER -> status_recent\n    | "UIDNEXT" SP NZ_NUMBER -> status_uid_next\n    | "UIDVALIDITY" SP NZ_NUMBER -> status_uid_validity\n    | "UNSEEN" SP NUMBER -> status_unseen\n    | unknown_status_att_val',
            False,
        ),
        Statement(
            "unknown_status_att_val",
            "rfc4466.lark",
            86,
            "RFC 4466 section 3",
            "unknown_status_att_val.-1: STATUS_ATT_NAME SP (tagged_ext_val | NIL) -> unknown_status_att_val",
            False,
        ),
        Statement(
            "STATUS_ATT_NAME", "rfc4466.lark", 87, "RFC 4466 section 3", "STATUS_ATT_NAME: TAGGED_EXT_LABEL", False
        ),
        Statement(
            "tagged_ext_val",
            "rfc4466.lark",
            90,
            "RFC 4466 section 3",
            'tagged_ext_val: NUMBER64 | TAGGED_EXT_SET | "(" [tagged_ext_comp] ")"',
            False,
        ),
        Statement(
            "tagged_ext_comp",
            "rfc4466.lark",
            91,
            "RFC 4466 section 3",
            "tagged_ext_comp: tagged_ext_item (SP tagged_ext_item)*",
            False,
        ),
        Statement(
            "tagged_ext_item",
            "rfc4466.lark",
            92,
            "RFC 4466 section 3",
            'tagged_ext_item: astring | "(" tagged_ext_comp ")"',
            False,
        ),
        Statement(
            "TAGGED_EXT_LABEL",
            "rfc4466.lark",
            93,
            "RFC 4466 section 3",
            "TAGGED_EXT_LABEL: TAGGED_LABEL_FCHAR TAGGED_LABEL_CHAR*",
            False,
        ),
        Statement(
            "TAGGED_LABEL_FCHAR", "rfc4466.lark", 94, "RFC 4466 section 3", "TAGGED_LABEL_FCHAR: /[A-Za-z\\-_.]/", False
        ),
        Statement(
            "TAGGED_LABEL_CHAR",
            "rfc4466.lark",
            95,
            "RFC 4466 section 3",
            "TAGGED_LABEL_CHAR: TAGGED_LABEL_FCHAR | /[0-9:]/",
            False,
        ),
        Statement("NUMBER64", "rfc4466.lark", 96, "RFC 4466 section 3", "NUMBER64: DIGIT+", False),
        Statement(
            "TAGGED_EXT_SET",
            "rfc4466.lark",
            98,
            "RFC 4466 section 3",
            'TAGGED_EXT_SET: NZ_NUMBER (":" SEQ_NUMBER ("," SEQUENCE)* | ("," SEQUENCE)+)\n    | "*" (":" SEQ_NUMBER)? ("," SEQUENCE)*',
            False,
        ),
        Statement(
            "resetkey",
            "rfc4467.lark",
            5,
            "RFC 4467 section 9",
            'resetkey: "RESETKEY" [SP mailbox (SP MECHANISM)*] -> reset_key',
            False,
            ("URLAUTH",),
        ),
        Statement(
            "CAPABILITY", "rfc4467.lark", 6, "RFC 4467 section 9", '%extend CAPABILITY: "URLAUTH"', True, ("URLAUTH",)
        ),
        Statement(
            "command_auth",
            "rfc4467.lark",
            7,
            "RFC 4467 section 9",
            "%extend command_auth: resetkey | genurlauth | urlfetch",
            True,
            ("URLAUTH",),
        ),
        Statement(
            "resp_text_code",
            "rfc4467.lark",
            8,
            "RFC 4467 section 9",
            '%extend resp_text_code: "URLMECH" SP "INTERNAL" (SP url_mechanism)* -> url_mech',
            True,
            ("URLAUTH",),
        ),
        Statement(
            "url_mechanism",
            "rfc4467.lark",
            10,
            "RFC 4467 section 9",
            'url_mechanism: MECHANISM ["=" (MECHANISM_DATA | absent)] -> url_mechanism',
            False,
            ("URLAUTH",),
        ),
        Statement(
            "MECHANISM_DATA", "rfc4467.lark", 11, "RFC 4467 section 9", "MECHANISM_DATA: BASE64", False, ("URLAUTH",)
        ),
        Statement(
            "genurlauth",
            "rfc4467.lark",
            12,
            "RFC 4467 section 9",
            'genurlauth: "GENURLAUTH" (SP url_rump SP MECHANISM)+ -> gen_url_auth',
            False,
            ("URLAUTH",),
        ),
        Statement(
            "response_data",
            "rfc4467.lark",
            14,
            "RFC 4467 section 9",
            '%extend response_data: "*" SP genurlauth_data CRLF',
            True,
            ("URLAUTH",),
        ),
        Statement(
            "genurlauth_data",
            "rfc4467.lark",
            15,
            "RFC 4467 section 9",
            'genurlauth_data: "GENURLAUTH" (SP url_full)+ -> gen_url_auth_data',
            False,
            ("URLAUTH",),
        ),
        Statement("url_full", "rfc4467.lark", 16, "RFC 4467 section 9", "url_full: astring", False, ("URLAUTH",)),
        Statement("url_rump", "rfc4467.lark", 17, "RFC 4467 section 9", "url_rump: astring", False, ("URLAUTH",)),
        Statement(
            "MECHANISM",
            "rfc4467.lark",
            18,
            "RFC 4467 section 9",
            'MECHANISM: "INTERNAL" | /[A-Za-z0-9\\-.]+/',
            False,
            ("URLAUTH",),
        ),
        Statement("CAPABILITY", "rfc4959.lark", 4, "RFC 4959 section 7", '%extend CAPABILITY: "SASL-IR"', True),
        Statement(
            "authenticate",
            "rfc4959.lark",
            5,
            "RFC 4959 section 7",
            'authenticate: "AUTHENTICATE" SP AUTH_TYPE [SP (INITIAL_RESPONSE | absent)] -> authenticate',
            False,
        ),
        Statement("AUTH_TYPE", "rfc4959.lark", 6, "RFC 4959 section 7", "AUTH_TYPE: ATOM", False),
        Statement(
            "INITIAL_RESPONSE",
            "rfc4959.lark",
            8,
            "RFC 4959 section 7",
            'INITIAL_RESPONSE: BASE64 | "="',
            False,
            ("SASL-IR", "IMAP4rev2"),
        ),
        Statement(
            "command_auth",
            "rfc4978.lark",
            5,
            "RFC 4978 section 5",
            "%extend command_auth: compress",
            True,
            ("COMPRESS=DEFLATE",),
        ),
        Statement(
            "compress",
            "rfc4978.lark",
            6,
            "RFC 4978 section 5",
            'compress: "COMPRESS" SP ALGORITHM -> compress',
            False,
            ("COMPRESS=DEFLATE",),
        ),
        Statement(
            "CAPABILITY",
            "rfc4978.lark",
            7,
            "RFC 4978 section 5",
            '%extend CAPABILITY: "COMPRESS=DEFLATE"',
            True,
            ("COMPRESS=DEFLATE",),
        ),
        Statement(
            "ALGORITHM", "rfc4978.lark", 8, "RFC 4978 section 5", 'ALGORITHM: "DEFLATE"', False, ("COMPRESS=DEFLATE",)
        ),
        Statement(
            "resp_text_code",
            "rfc4978.lark",
            9,
            "RFC 4978 section 5",
            '%extend resp_text_code: "COMPRESSIONACTIVE" -> compression_active',
            True,
            ("COMPRESS=DEFLATE",),
        ),
        Statement(
            "CAPABILITY", "rfc5032.lark", 5, "RFC 5032 section 3", '%extend CAPABILITY: "WITHIN"', True, ("WITHIN",)
        ),
        Statement(
            "search_key",
            "rfc5032.lark",
            6,
            "RFC 5032 section 3",
            '%extend search_key: "OLDER" SP NZ_NUMBER -> search_older\n    | "YOUNGER" SP NZ_NUMBER -> search_younger',
            True,
            ("WITHIN",),
        ),
        Statement(
            "CAPABILITY",
            "rfc5161.lark",
            5,
            "RFC 5161 section 4",
            '%extend CAPABILITY: "ENABLE"',
            True,
            ("ENABLE", "IMAP4rev2"),
        ),
        Statement(
            "command_any",
            "rfc5161.lark",
            6,
            "RFC 5161 section 4",
            '%extend command_any: "ENABLE" (SP capability)+ -> enable',
            True,
            ("ENABLE", "IMAP4rev2"),
        ),
        Statement(
            "response_data",
            "rfc5161.lark",
            7,
            "RFC 5161 section 4",
            '%extend response_data: "*" SP enable_data CRLF',
            True,
            ("ENABLE", "IMAP4rev2"),
        ),
        Statement(
            "enable_data",
            "rfc5161.lark",
            8,
            "RFC 5161 section 4",
            'enable_data: "ENABLED" (SP capability)* -> enabled',
            False,
            ("ENABLE", "IMAP4rev2"),
        ),
        Statement(
            "CAPABILITY",
            "rfc5255.lark",
            5,
            "RFC 5255 section 3.5",
            '%extend CAPABILITY: "LANGUAGE"',
            True,
            ("LANGUAGE",),
        ),
        Statement(
            "command_any",
            "rfc5255.lark",
            6,
            "RFC 5255 section 3.5",
            "%extend command_any: language_cmd",
            True,
            ("LANGUAGE",),
        ),
        Statement(
            "language_cmd",
            "rfc5255.lark",
            7,
            "RFC 5255 section 3.5",
            'language_cmd: "LANGUAGE" (SP lang_range_quoted)* -> language',
            False,
            ("LANGUAGE",),
        ),
        Statement(
            "response_data",
            "rfc5255.lark",
            8,
            "RFC 5255 section 3.5",
            '%extend response_data: "*" SP language_data CRLF',
            True,
            ("LANGUAGE",),
        ),
        Statement(
            "language_data",
            "rfc5255.lark",
            9,
            "RFC 5255 section 3.5",
            'language_data: "LANGUAGE" SP "(" lang_tag_quoted (SP lang_tag_quoted)* ")" -> language_data',
            False,
            ("LANGUAGE",),
        ),
        Statement(
            "lang_range_quoted",
            "rfc5255.lark",
            10,
            "RFC 5255 section 3.5",
            "lang_range_quoted: astring",
            False,
            ("LANGUAGE",),
        ),
        Statement(
            "lang_tag_quoted",
            "rfc5255.lark",
            11,
            "RFC 5255 section 3.5",
            "lang_tag_quoted: astring",
            False,
            ("LANGUAGE",),
        ),
        Statement(
            "TEXT_CHARS",
            "rfc5255.lark",
            16,
            "RFC 5255 section 3.5",
            "%extend TEXT_CHARS: TEXT_ASCII? (TEXT_UTF8 TEXT_ASCII?)+",
            True,
            ("LANGUAGE",),
        ),
        Statement(
            "TEXT_UTF8",
            "rfc5255.lark",
            17,
            "RFC 5255 section 3.5",
            "TEXT_UTF8: UTF8_2 | UTF8_3 | UTF8_4",
            False,
            ("LANGUAGE",),
        ),
        Statement("UTF8_2", "rfc5255.lark", 20, "RFC 3629 section 4", "UTF8_2: /(?-i:[\\xc2-\\xdf])/ UTF8_TAIL", False),
        Statement(
            "UTF8_3",
            "rfc5255.lark",
            21,
            "RFC 3629 section 4",
            "UTF8_3: /(?-i:\\xe0[\\xa0-\\xbf])/ UTF8_TAIL | /(?-i:[\\xe1-\\xec\\xee\\xef])/ UTF8_TAIL~2 | /(?-i:\\xed[\\x80-\\x9f])/ UTF8_TAIL",
            False,
        ),
        Statement(
            "UTF8_4",
            "rfc5255.lark",
            22,
            "RFC 3629 section 4",
            "UTF8_4: /(?-i:\\xf0[\\x90-\\xbf])/ UTF8_TAIL~2 | /(?-i:[\\xf1-\\xf3])/ UTF8_TAIL~3 | /(?-i:\\xf4[\\x80-\\x8f])/ UTF8_TAIL~2",
            False,
        ),
        Statement("UTF8_TAIL", "rfc5255.lark", 23, "RFC 3629 section 4", "UTF8_TAIL: /[\\x80-\\xbf]/", False),
        Statement(
            "command_auth",
            "rfc5255.lark",
            27,
            "RFC 5255 section 4.10",
            "%extend command_auth: comparator_cmd",
            True,
            ("I18NLEVEL=2",),
        ),
        Statement(
            "resp_text_code",
            "rfc5255.lark",
            28,
            "RFC 5255 section 4.10",
            '%extend resp_text_code: "BADCOMPARATOR" -> bad_comparator',
            True,
            ("I18NLEVEL=2",),
        ),
        Statement(
            "comparator_cmd",
            "rfc5255.lark",
            29,
            "RFC 5255 section 4.10",
            'comparator_cmd: "COMPARATOR" (SP comp_order_quoted)* -> comparator',
            False,
            ("I18NLEVEL=2",),
        ),
        Statement(
            "response_data",
            "rfc5255.lark",
            30,
            "RFC 5255 section 4.10",
            '%extend response_data: "*" SP comparator_data CRLF',
            True,
            ("I18NLEVEL=2",),
        ),
        Statement(
            "comparator_data",
            "rfc5255.lark",
            31,
            "RFC 5255 section 4.10",
            'comparator_data: "COMPARATOR" SP comp_sel_quoted [SP "(" comp_id_quoted (SP comp_id_quoted)* ")"] -> comparator_data',
            False,
            ("I18NLEVEL=2",),
        ),
        Statement(
            "comp_id_quoted",
            "rfc5255.lark",
            32,
            "RFC 5255 section 4.10",
            "comp_id_quoted: astring",
            False,
            ("I18NLEVEL=2",),
        ),
        Statement(
            "comp_order_quoted",
            "rfc5255.lark",
            33,
            "RFC 5255 section 4.10",
            "comp_order_quoted: astring",
            False,
            ("I18NLEVEL=2",),
        ),
        Statement(
            "comp_sel_quoted",
            "rfc5255.lark",
            34,
            "RFC 5255 section 4.10",
            "comp_sel_quoted: astring",
            False,
            ("I18NLEVEL=2",),
        ),
        Statement(
            "CAPABILITY",
            "rfc5255.lark",
            38,
            "RFC 5255 section 4.1",
            '%extend CAPABILITY: "I18NLEVEL=1" | "I18NLEVEL=2"',
            True,
            ("I18NLEVEL=1", "I18NLEVEL=2"),
        ),
        Statement(
            "CAPABILITY",
            "rfc5256.lark",
            4,
            "RFC 5256 section 5",
            '%extend CAPABILITY: "SORT" | "THREAD=ORDEREDSUBJECT" | "THREAD=REFERENCES"',
            True,
        ),
        Statement(
            "command_select", "rfc5256.lark", 5, "RFC 5256 section 5", "%extend command_select: sort | thread", True
        ),
        Statement("uid_command", "rfc5256.lark", 6, "RFC 5256 section 5", "%extend uid_command: sort | thread", True),
        Statement(
            "sort",
            "rfc5256.lark",
            8,
            "RFC 5256 section 5",
            'sort: "SORT" SP sort_criteria SP search_criteria -> sort',
            False,
            ("SORT",),
        ),
        Statement(
            "sort_criteria",
            "rfc5256.lark",
            9,
            "RFC 5256 section 5",
            'sort_criteria: "(" sort_criterion (SP sort_criterion)* ")"',
            False,
            ("SORT",),
        ),
        Statement(
            "sort_criterion",
            "rfc5256.lark",
            10,
            "RFC 5256 section 5",
            'sort_criterion: ["REVERSE" SP] SORT_KEY -> sort_criterion',
            False,
            ("SORT",),
        ),
        Statement(
            "SORT_KEY",
            "rfc5256.lark",
            11,
            "RFC 5256 section 5",
            'SORT_KEY: "ARRIVAL" | "CC" | "DATE" | "FROM" | "SIZE" | "SUBJECT" | "TO"',
            False,
            ("SORT",),
        ),
        Statement(
            "thread",
            "rfc5256.lark",
            13,
            "RFC 5256 section 5",
            'thread: "THREAD" SP THREAD_ALG SP search_criteria -> thread',
            False,
            ("THREAD=ORDEREDSUBJECT", "THREAD=REFERENCES"),
        ),
        Statement(
            "THREAD_ALG",
            "rfc5256.lark",
            14,
            "RFC 5256 section 5",
            'THREAD_ALG: "ORDEREDSUBJECT" | "REFERENCES" | ATOM',
            False,
            ("THREAD=ORDEREDSUBJECT", "THREAD=REFERENCES"),
        ),
        Statement(
            "search_criteria",
            "rfc5256.lark",
            16,
            "RFC 5256 section 5",
            "search_criteria: charset SP search_key (SP search_key)*",
            False,
            ("SORT", "THREAD=ORDEREDSUBJECT", "THREAD=REFERENCES"),
        ),
        Statement(
            "mailbox_data",
            "rfc5256.lark",
            18,
            "RFC 5256 section 5",
            "%extend mailbox_data: sort_data | thread_data",
            True,
            ("SORT", "THREAD=ORDEREDSUBJECT", "THREAD=REFERENCES"),
        ),
        Statement(
            "sort_data",
            "rfc5256.lark",
            20,
            "RFC 5256 section 5",
            'sort_data: "SORT" (SP NZ_NUMBER)* -> sort_data',
            False,
            ("SORT",),
        ),
        Statement(
            "thread_data",
            "rfc5256.lark",
            22,
            "RFC 5256 section 5",
            'thread_data: "THREAD" [SP thread_list+] -> thread_data',
            False,
            ("THREAD=ORDEREDSUBJECT", "THREAD=REFERENCES"),
        ),
        Statement(
            "thread_list",
            "rfc5256.lark",
            23,
            "RFC 5256 section 5",
            'thread_list: "(" thread_members ")" -> thread_list\n    | "(" absent thread_nested ")" -> thread_list',
            False,
            ("THREAD=ORDEREDSUBJECT", "THREAD=REFERENCES"),
        ),
        Statement(
            "thread_members",
            "rfc5256.lark",
            25,
            "RFC 5256 section 5",
            "thread_members: NZ_NUMBER (SP NZ_NUMBER)* [SP thread_nested]",
            False,
            ("THREAD=ORDEREDSUBJECT", "THREAD=REFERENCES"),
        ),
        Statement(
            "thread_nested",
            "rfc5256.lark",
            26,
            "RFC 5256 section 5",
            "thread_nested: thread_list thread_list+",
            False,
            ("THREAD=ORDEREDSUBJECT", "THREAD=REFERENCES"),
        ),
        Statement(
            "CAPABILITY", "rfc5466.lark", 5, "RFC 5466 section 4", '%extend CAPABILITY: "FILTERS"', True, ("FILTERS",)
        ),
        Statement(
            "search_key",
            "rfc5466.lark",
            6,
            "RFC 5466 section 4",
            '%extend search_key: "FILTER" SP filter_name -> search_filter',
            True,
            ("FILTERS",),
        ),
        Statement(
            "filter_name", "rfc5466.lark", 7, "RFC 5466 section 4", "filter_name: FILTER_NAME", False, ("FILTERS",)
        ),
        Statement(
            "FILTER_NAME",
            "rfc5466.lark",
            8,
            "RFC 5466 section 4",
            'FILTER_NAME: /[^\\x00-\\x20(){%*"\\\\\\]\\/\\x7f-\\xff]+/',
            False,
            ("FILTERS",),
        ),
        Statement(
            "resp_text_code",
            "rfc5466.lark",
            9,
            "RFC 5466 section 4",
            '%extend resp_text_code: "UNDEFINED-FILTER" SP filter_name -> undefined_filter',
            True,
            ("FILTERS",),
        ),
        Statement("CAPABILITY", "rfc5524.lark", 4, "RFC 5524 section 5", '%extend CAPABILITY: "URLAUTH=BINARY"', True),
        Statement(
            "urlfetch",
            "rfc5524.lark",
            8,
            "RFC 5524 section 5",
            'urlfetch: "URLFETCH" (SP url_fetch_arg)+ -> url_fetch',
            False,
            ("URLAUTH",),
        ),
        Statement(
            "url_fetch_arg",
            "rfc5524.lark",
            9,
            "RFC 5524 section 5",
            "url_fetch_arg: url_fetch_simple | url_fetch_ext",
            False,
            ("URLAUTH",),
        ),
        Statement(
            "url_fetch_simple",
            "rfc5524.lark",
            10,
            "RFC 5524 section 5",
            "url_fetch_simple: url_full",
            False,
            ("URLAUTH",),
        ),
        Statement(
            "url_fetch_ext",
            "rfc5524.lark",
            14,
            "RFC 5524 section 5",
            'url_fetch_ext: "(" url_full (SP URL_FETCH_PARAM)* ")" -> url_fetch_ext',
            False,
            ("URLAUTH=BINARY",),
        ),
        Statement(
            "URL_FETCH_PARAM",
            "rfc5524.lark",
            15,
            "RFC 5524 section 5",
            'URL_FETCH_PARAM: "BODY" | "BINARY" | "BODYPARTSTRUCTURE" | ATOM',
            False,
            ("URLAUTH=BINARY",),
        ),
        Statement(
            "response_data",
            "rfc5524.lark",
            19,
            "RFC 5524 section 5",
            '%extend response_data: "*" SP urlfetch_data CRLF',
            True,
            ("URLAUTH",),
        ),
        Statement(
            "urlfetch_data",
            "rfc5524.lark",
            20,
            "RFC 5524 section 5",
            'urlfetch_data: "URLFETCH" (SP (urldata_simple | urldata_ext))+ -> url_fetch_data',
            False,
            ("URLAUTH",),
        ),
        Statement(
            "urldata_simple",
            "rfc5524.lark",
            22,
            "RFC 5524 section 5",
            "urldata_simple: url_full SP nstring -> url_data_simple",
            False,
            ("URLAUTH",),
        ),
        Statement(
            "urldata_ext",
            "rfc5524.lark",
            26,
            "RFC 5524 section 5",
            "urldata_ext: url_full url_metadata -> url_data_ext",
            False,
            ("URLAUTH=BINARY",),
        ),
        Statement(
            "url_metadata",
            "rfc5524.lark",
            27,
            "RFC 5524 section 5",
            'url_metadata: (SP "(" url_metadata_el ")")+',
            False,
            ("URLAUTH=BINARY",),
        ),
        Statement(
            "url_metadata_el",
            "rfc5524.lark",
            28,
            "RFC 5524 section 5",
            "url_metadata_el: url_meta_bodystruct | url_meta_body | url_meta_binary",
            False,
            ("URLAUTH=BINARY",),
        ),
        Statement(
            "url_meta_bodystruct",
            "rfc5524.lark",
            29,
            "RFC 5524 section 5",
            'url_meta_bodystruct: "BODYPARTSTRUCTURE" SP body -> url_meta_bodystruct',
            False,
            ("URLAUTH=BINARY",),
        ),
        Statement(
            "url_meta_binary",
            "rfc5524.lark",
            30,
            "RFC 5524 section 5",
            'url_meta_binary: "BINARY" SP (binary_string | NIL) -> url_meta_binary',
            False,
            ("URLAUTH=BINARY",),
        ),
        Statement(
            "url_meta_body",
            "rfc5524.lark",
            31,
            "RFC 5524 section 5",
            'url_meta_body: "BODY" SP nstring -> url_meta_body',
            False,
            ("URLAUTH=BINARY",),
        ),
        Statement(
            "resp_text_code",
            "rfc5530.lark",
            4,
            "RFC 5530 section 4",
            '%extend resp_text_code: "UNAVAILABLE" -> unavailable\n    | "AUTHENTICATIONFAILED" -> authentication_failed\n    | "AUTHORIZATIONFAILED" -> authorization_failed\n    | "EXPIRED" -> expired\n    | "PRIVACYREQUIRED" -> privacy_required\n    | "CONTACTADMIN" -> contact_admin\n    | "NOPERM" -> no_perm\n    | "INUSE" -> in_use\n    | "EXPUNGEISSUED" -> expunge_issued\n    | "CORRUPTION" -> corruption\n    | "SERVERBUG" -> server_bug\n    | "CLIENTBUG" -> client_bug\n    | "CANNOT" -> cannot\n    | "LIMIT" -> limit\n    | "OVERQUOTA" -> over_quota\n    | "ALREADYEXISTS" -> already_exists\n    | "NONEXISTENT" -> nonexistent',
            True,
        ),
        Statement(
            "CAPABILITY",
            "rfc6785.lark",
            4,
            "RFC 6785 section 2.1",
            '%extend CAPABILITY: "IMAPSIEVE=" SIEVEURL_SERVER',
            True,
        ),
        Statement(
            "SIEVEURL_SERVER",
            "rfc6785.lark",
            6,
            "RFC 6785 section 2.1",
            'SIEVEURL_SERVER: "sieve://" (SIEVEURL_USERINFO "@")? SIEVEURL_REG_NAME (":" DIGIT*)?',
            False,
        ),
        Statement(
            "SIEVEURL_USERINFO",
            "rfc6785.lark",
            7,
            "RFC 6785 section 2.1",
            'SIEVEURL_USERINFO: (SIEVEURL_CHAR | ":")*',
            False,
        ),
        Statement(
            "SIEVEURL_REG_NAME", "rfc6785.lark", 8, "RFC 6785 section 2.1", "SIEVEURL_REG_NAME: SIEVEURL_CHAR*", False
        ),
        Statement(
            "SIEVEURL_CHAR",
            "rfc6785.lark",
            9,
            "RFC 6785 section 2.1",
            "SIEVEURL_CHAR: /[A-Za-z0-9\\-._~!$&'()*+,;=]/ | /%[0-9A-Fa-f][0-9A-Fa-f]/",
            False,
        ),
        Statement(
            "CAPABILITY",
            "rfc6851.lark",
            5,
            "RFC 6851 section 5",
            '%extend CAPABILITY: "MOVE"',
            True,
            ("MOVE", "IMAP4rev2"),
        ),
        Statement(
            "command_select",
            "rfc6851.lark",
            6,
            "RFC 6851 section 5",
            "%extend command_select: move",
            True,
            ("MOVE", "IMAP4rev2"),
        ),
        Statement(
            "move",
            "rfc6851.lark",
            7,
            "RFC 6851 section 5",
            'move: "MOVE" SP SEQUENCE_SET SP mailbox -> move',
            False,
            ("MOVE", "IMAP4rev2"),
        ),
        Statement(
            "uid_command",
            "rfc6851.lark",
            8,
            "RFC 6851 section 5",
            "%extend uid_command: move",
            True,
            ("MOVE", "IMAP4rev2"),
        ),
        Statement(
            "CAPABILITY", "rfc7888.lark", 7, "RFC 7888 section 8", '%extend CAPABILITY: "LITERAL+" | "LITERAL-"', True
        ),
        Statement("literal", "rfc7888.lark", 8, "RFC 7888 section 8", "literal: LITERAL", False),
        Statement("LITERAL", "rfc7888.lark", 9, "RFC 7888 section 8", 'LITERAL: "{" DIGIT+ ["+"] "}\\r\\n"', False),
        Statement("LITERAL8", "rfc7888.lark", 12, "RFC 4466 section 3", 'LITERAL8: "~{" DIGIT+ ["+"] "}\\r\\n"', False),
        Statement(
            "APPEND_LITERAL8",
            "rfc7888.lark",
            16,
            "RFC 3516 section 7",
            "APPEND_LITERAL8: LITERAL8",
            False,
            ("BINARY", "IMAP4rev2"),
        ),
        Statement(
            "CAPABILITY",
            "rfc8437.lark",
            5,
            "RFC 8437 section 6",
            '%extend CAPABILITY: "UNAUTHENTICATE"',
            True,
            ("UNAUTHENTICATE",),
        ),
        Statement(
            "command_auth",
            "rfc8437.lark",
            6,
            "RFC 8437 section 6",
            "%extend command_auth: unauthenticate",
            True,
            ("UNAUTHENTICATE",),
        ),
        Statement(
            "command_select",
            "rfc8437.lark",
            7,
            "RFC 8437 section 6",
            "%extend command_select: unauthenticate",
            True,
            ("UNAUTHENTICATE",),
        ),
        Statement(
            "unauthenticate",
            "rfc8437.lark",
            8,
            "RFC 8437 section 6",
            'unauthenticate: "UNAUTHENTICATE" -> unauthenticate',
            False,
            ("UNAUTHENTICATE",),
        ),
        Statement("FLAG_KEYWORD", "rfc8457.lark", 4, "RFC 8457 section 2", '%extend FLAG_KEYWORD: "$Important"', True),
        Statement(
            "MBX_LIST_FLAG",
            "rfc8457.lark",
            8,
            "RFC 8457 section 3.1",
            '%extend MBX_LIST_FLAG: "\\\\Important"',
            True,
            ("SPECIAL-USE",),
        ),
        Statement(
            "CAPABILITY", "rfc8508.lark", 5, "RFC 8508 section 5", '%extend CAPABILITY: "REPLACE"', True, ("REPLACE",)
        ),
        Statement(
            "command_select",
            "rfc8508.lark",
            6,
            "RFC 8508 section 5",
            "%extend command_select: replace",
            True,
            ("REPLACE",),
        ),
        Statement(
            "replace",
            "rfc8508.lark",
            7,
            "RFC 8508 section 5",
            'replace: "REPLACE" SP SEQ_NUMBER SP mailbox append_message -> replace',
            False,
            ("REPLACE",),
        ),
        Statement(
            "uid_command", "rfc8508.lark", 8, "RFC 8508 section 5", "%extend uid_command: replace", True, ("REPLACE",)
        ),
        Statement(
            "CAPABILITY", "rfc8514.lark", 5, "RFC 8514 section 5", '%extend CAPABILITY: "SAVEDATE"', True, ("SAVEDATE",)
        ),
        Statement(
            "fetch_att",
            "rfc8514.lark",
            6,
            "RFC 8514 section 5",
            '%extend fetch_att: "SAVEDATE" -> fetch_save_date',
            True,
            ("SAVEDATE",),
        ),
        Statement(
            "msg_att_static",
            "rfc8514.lark",
            7,
            "RFC 8514 section 5",
            '%extend msg_att_static: "SAVEDATE" SP (date_time | NIL) -> save_date',
            True,
            ("SAVEDATE",),
        ),
        Statement(
            "search_key",
            "rfc8514.lark",
            8,
            "RFC 8514 section 5",
            '%extend search_key: "SAVEDBEFORE" SP date -> search_saved_before\n    | "SAVEDON" SP date -> search_saved_on\n    | "SAVEDSINCE" SP date -> search_saved_since\n    | "SAVEDATESUPPORTED" -> search_save_date_supported',
            True,
            ("SAVEDATE",),
        ),
        Statement(
            "CAPABILITY",
            "rfc9738.lark",
            4,
            "RFC 9738 section 5",
            '%extend CAPABILITY: "MESSAGELIMIT=" NZ_NUMBER | "SAVELIMIT=" NZ_NUMBER',
            True,
        ),
        Statement(
            "message_limit",
            "rfc9738.lark",
            8,
            "RFC 9738 section 5",
            "message_limit: NZ_NUMBER",
            False,
            ("MESSAGELIMIT=", "SAVELIMIT="),
        ),
        Statement(
            "resp_text_code",
            "rfc9738.lark",
            9,
            "RFC 9738 section 5",
            '%extend resp_text_code: "MESSAGELIMIT" SP message_limit [SP uniqueid] -> message_limit',
            True,
            ("MESSAGELIMIT=", "SAVELIMIT="),
        ),
        Statement(
            "search_key",
            "rfc9738.lark",
            13,
            "RFC 9738 section 3.2",
            '%extend search_key: "UIDAFTER" SP uniqueid -> search_uid_after\n    | "UIDBEFORE" SP uniqueid -> search_uid_before',
            True,
            ("MESSAGELIMIT=",),
        ),
        Statement(
            "CAPABILITY",
            "rfc3502.lark",
            5,
            "RFC 3502 section 6.3.11",
            '%extend CAPABILITY: "MULTIAPPEND"',
            True,
            ("MULTIAPPEND",),
        ),
        Statement(
            "append_messages",
            "rfc3502.lark",
            6,
            "RFC 3502 section 6.3.11",
            "%extend append_messages: several_messages",
            True,
            ("MULTIAPPEND",),
        ),
        Statement(
            "several_messages",
            "rfc3502.lark",
            7,
            "RFC 3502 section 6.3.11",
            "several_messages: append_message append_message+",
            False,
            ("MULTIAPPEND",),
        ),
        Statement(
            "append_data",
            "rfc4469.lark",
            5,
            "RFC 4469 section 5",
            '%extend append_data: "CATENATE" SP "(" cat_part (SP cat_part)* ")" -> catenate',
            True,
            ("CATENATE",),
        ),
        Statement(
            "cat_part", "rfc4469.lark", 6, "RFC 4469 section 5", "cat_part: text_literal | url", False, ("CATENATE",)
        ),
        Statement(
            "text_literal",
            "rfc4469.lark",
            7,
            "RFC 4469 section 5",
            'text_literal: "TEXT" SP literal -> cat_text',
            False,
            ("CATENATE",),
        ),
        Statement(
            "url", "rfc4469.lark", 8, "RFC 4469 section 5", 'url: "URL" SP astring -> cat_url', False, ("CATENATE",)
        ),
        Statement(
            "resp_text_code",
            "rfc4469.lark",
            12,
            "RFC 4469 section 5",
            "%extend resp_text_code: toobig_response_code",
            True,
            ("CATENATE", "APPENDLIMIT", "APPENDLIMIT="),
        ),
        Statement(
            "toobig_response_code",
            "rfc4469.lark",
            13,
            "RFC 4469 section 5",
            'toobig_response_code: "TOOBIG" -> too_big',
            False,
            ("CATENATE", "APPENDLIMIT", "APPENDLIMIT="),
        ),
        Statement(
            "resp_text_code",
            "rfc4469.lark",
            17,
            "RFC 4469 section 5",
            "%extend resp_text_code: badurl_response_code",
            True,
            ("CATENATE",),
        ),
        Statement(
            "badurl_response_code",
            "rfc4469.lark",
            18,
            "RFC 4469 section 5",
            'badurl_response_code: "BADURL" SP url_resp_text -> bad_url',
            False,
            ("CATENATE",),
        ),
        Statement(
            "url_resp_text",
            "rfc4469.lark",
            19,
            "RFC 4469 section 5",
            "url_resp_text: URL_RESP_TEXT",
            False,
            ("CATENATE",),
        ),
        Statement(
            "URL_RESP_TEXT",
            "rfc4469.lark",
            21,
            "RFC 4469 section 5",
            "URL_RESP_TEXT: /[^\\x00\\r\\n\\]\\x80-\\xff]+/",
            False,
            ("CATENATE",),
        ),
        Statement("CAPABILITY", "rfc4469.lark", 24, "RFC 4469 section 5", '%extend CAPABILITY: "CATENATE"', True),
        Statement(
            "CAPABILITY",
            "rfc4731.lark",
            5,
            "RFC 4731 section 4",
            '%extend CAPABILITY: "ESEARCH"',
            True,
            ("ESEARCH", "ESORT", "IMAP4rev2"),
        ),
        Statement(
            "search_return_data",
            "rfc4731.lark",
            6,
            "RFC 4731 section 4",
            '%extend search_return_data: "MIN" SP NZ_NUMBER -> esearch_min\n    | "MAX" SP NZ_NUMBER -> esearch_max\n    | "ALL" SP SEQUENCE_SET -> esearch_all\n    | "COUNT" SP NUMBER -> esearch_count\n    | "MODSEQ" SP mod_sequence_value -> esearch_mod_seq',
            True,
            ("ESEARCH", "ESORT", "IMAP4rev2"),
        ),
        Statement(
            "search_return_opt",
            "rfc4731.lark",
            11,
            "RFC 4731 section 4",
            '%extend search_return_opt: "MIN" -> return_min\n    | "MAX" -> return_max\n    | "ALL" -> return_all\n    | "COUNT" -> return_count',
            True,
            ("ESEARCH", "ESORT", "IMAP4rev2"),
        ),
        Statement(
            "CAPABILITY",
            "rfc5182.lark",
            5,
            "RFC 5182 section 3",
            '%extend CAPABILITY: "SEARCHRES"',
            True,
            ("SEARCHRES",),
        ),
        Statement(
            "SEQUENCE_SET",
            "rfc5182.lark",
            6,
            "RFC 5182 section 3",
            "%extend SEQUENCE_SET: SEQ_LAST_COMMAND",
            True,
            ("SEARCHRES",),
        ),
        Statement(
            "TAGGED_EXT_SET",
            "rfc5182.lark",
            8,
            "RFC 5182 section 3",
            "%extend TAGGED_EXT_SET: SEQ_LAST_COMMAND",
            True,
            ("SEARCHRES",),
        ),
        Statement(
            "SEQ_LAST_COMMAND", "rfc5182.lark", 9, "RFC 5182 section 3", 'SEQ_LAST_COMMAND: "$"', False, ("SEARCHRES",)
        ),
        Statement(
            "search_return_opt",
            "rfc5182.lark",
            10,
            "RFC 5182 section 3",
            '%extend search_return_opt: "SAVE" -> return_save',
            True,
            ("SEARCHRES",),
        ),
        Statement(
            "resp_text_code",
            "rfc5182.lark",
            11,
            "RFC 5182 section 3",
            '%extend resp_text_code: "NOTSAVED" -> not_saved',
            True,
            ("SEARCHRES",),
        ),
        Statement(
            "CAPABILITY",
            "rfc5267.lark",
            4,
            "RFC 5267 section 5",
            '%extend CAPABILITY: "CONTEXT=SEARCH" | "CONTEXT=SORT" | "ESORT"',
            True,
        ),
        Statement(
            "command_select",
            "rfc5267.lark",
            6,
            "RFC 5267 section 5",
            '%extend command_select: "CANCELUPDATE" (SP QUOTED)+ -> cancel_update',
            True,
            ("CONTEXT=SEARCH", "CONTEXT=SORT"),
        ),
        Statement(
            "command_select",
            "rfc5267.lark",
            8,
            "RFC 5267 section 5",
            "%extend command_select: extended_sort",
            True,
            ("ESORT",),
        ),
        Statement(
            "uid_command",
            "rfc5267.lark",
            9,
            "RFC 5267 section 5",
            "%extend uid_command: extended_sort",
            True,
            ("ESORT",),
        ),
        Statement(
            "extended_sort",
            "rfc5267.lark",
            10,
            "RFC 5267 section 5",
            'extended_sort: "SORT" search_return_opts SP sort_criteria SP search_criteria -> extended_sort',
            False,
            ("ESORT",),
        ),
        Statement(
            "search_return_opt",
            "rfc5267.lark",
            13,
            "RFC 5267 section 5",
            "%extend search_return_opt: modifier_context | modifier_partial | modifier_update",
            True,
            ("CONTEXT=SEARCH", "CONTEXT=SORT"),
        ),
        Statement(
            "modifier_context",
            "rfc5267.lark",
            14,
            "RFC 5267 section 5",
            'modifier_context: "CONTEXT" -> return_context',
            False,
            ("CONTEXT=SEARCH", "CONTEXT=SORT"),
        ),
        Statement(
            "modifier_partial",
            "rfc5267.lark",
            15,
            "RFC 5267 section 5",
            'modifier_partial: "PARTIAL" SP PARTIAL_RANGE -> return_partial',
            False,
            ("CONTEXT=SEARCH", "CONTEXT=SORT"),
        ),
        Statement(
            "modifier_update",
            "rfc5267.lark",
            16,
            "RFC 5267 section 5",
            'modifier_update: "UPDATE" -> return_update',
            False,
            ("CONTEXT=SEARCH", "CONTEXT=SORT"),
        ),
        Statement(
            "PARTIAL_RANGE",
            "rfc5267.lark",
            17,
            "RFC 5267 section 5",
            'PARTIAL_RANGE: NZ_NUMBER ":" NZ_NUMBER',
            False,
            ("CONTEXT=SEARCH", "CONTEXT=SORT"),
        ),
        Statement(
            "resp_text_code",
            "rfc5267.lark",
            19,
            "RFC 5267 section 5",
            '%extend resp_text_code: "NOUPDATE" SP QUOTED -> no_update',
            True,
            ("CONTEXT=SEARCH", "CONTEXT=SORT"),
        ),
        Statement(
            "search_return_data",
            "rfc5267.lark",
            21,
            "RFC 5267 section 5",
            "%extend search_return_data: ret_data_partial | ret_data_addto | ret_data_removefrom",
            True,
            ("CONTEXT=SEARCH", "CONTEXT=SORT"),
        ),
        Statement(
            "ret_data_addto",
            "rfc5267.lark",
            22,
            "RFC 5267 section 5",
            'ret_data_addto: "ADDTO" SP "(" context_position SP SEQUENCE_SET (SP context_position SP SEQUENCE_SET)* ")" -> esearch_add_to',
            False,
            ("CONTEXT=SEARCH", "CONTEXT=SORT"),
        ),
        Statement(
            "ret_data_partial",
            "rfc5267.lark",
            23,
            "RFC 5267 section 5",
            'ret_data_partial: "PARTIAL" SP "(" PARTIAL_RANGE SP partial_results ")" -> esearch_partial',
            False,
            ("CONTEXT=SEARCH", "CONTEXT=SORT"),
        ),
        Statement(
            "ret_data_removefrom",
            "rfc5267.lark",
            24,
            "RFC 5267 section 5",
            'ret_data_removefrom: "REMOVEFROM" SP "(" context_position SP SEQUENCE_SET (SP context_position SP SEQUENCE_SET)* ")" -> esearch_remove_from',
            False,
            ("CONTEXT=SEARCH", "CONTEXT=SORT"),
        ),
        Statement(
            "context_position",
            "rfc5267.lark",
            25,
            "RFC 5267 section 5",
            "context_position: NUMBER",
            False,
            ("CONTEXT=SEARCH", "CONTEXT=SORT"),
        ),
        Statement(
            "partial_results",
            "rfc5267.lark",
            26,
            "RFC 5267 section 5",
            "partial_results: SEQUENCE_SET | NIL",
            False,
            ("CONTEXT=SEARCH", "CONTEXT=SORT"),
        ),
        Statement(
            "CAPABILITY",
            "rfc5957.lark",
            5,
            "RFC 5957 section 5",
            '%extend CAPABILITY: "SORT=DISPLAY"',
            True,
            ("SORT=DISPLAY",),
        ),
        Statement(
            "SORT_KEY",
            "rfc5957.lark",
            6,
            "RFC 5957 section 5",
            '%extend SORT_KEY: "DISPLAYFROM" | "DISPLAYTO"',
            True,
            ("SORT=DISPLAY",),
        ),
        Statement(
            "CAPABILITY",
            "rfc6203.lark",
            5,
            "RFC 6203 section 7",
            '%extend CAPABILITY: "SEARCH=FUZZY"',
            True,
            ("SEARCH=FUZZY",),
        ),
        Statement("SCORE", "rfc6203.lark", 6, "RFC 6203 section 7", "SCORE: DIGIT~1..3", False, ("SEARCH=FUZZY",)),
        Statement(
            "score_list",
            "rfc6203.lark",
            7,
            "RFC 6203 section 7",
            'score_list: "(" [SCORE (SP SCORE)*] ")"',
            False,
            ("SEARCH=FUZZY",),
        ),
        Statement(
            "search_key",
            "rfc6203.lark",
            8,
            "RFC 6203 section 7",
            '%extend search_key: "FUZZY" SP search_key -> search_fuzzy',
            True,
            ("SEARCH=FUZZY",),
        ),
        Statement(
            "search_return_data",
            "rfc6203.lark",
            9,
            "RFC 6203 section 7",
            '%extend search_return_data: "RELEVANCY" SP score_list -> esearch_relevancy',
            True,
            ("SEARCH=FUZZY",),
        ),
        Statement(
            "search_return_opt",
            "rfc6203.lark",
            10,
            "RFC 6203 section 7",
            '%extend search_return_opt: "RELEVANCY" -> return_relevancy',
            True,
            ("SEARCH=FUZZY",),
        ),
        Statement(
            "SORT_KEY",
            "rfc6203.lark",
            11,
            "RFC 6203 section 7",
            '%extend SORT_KEY: "RELEVANCY"',
            True,
            ("SEARCH=FUZZY",),
        ),
        Statement(
            "CAPABILITY", "rfc7162.lark", 4, "RFC 7162 section 7", '%extend CAPABILITY: "CONDSTORE" | "QRESYNC"', True
        ),
        Statement(
            "STATUS_ATT",
            "rfc7162.lark",
            8,
            "RFC 7162 section 7",
            '%extend STATUS_ATT: "HIGHESTMODSEQ"',
            True,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "status_att_val",
            "rfc7162.lark",
            9,
            "RFC 7162 section 7",
            '%extend status_att_val: "HIGHESTMODSEQ" SP mod_sequence_valzer -> status_highest_mod_seq',
            True,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "store_modifier",
            "rfc7162.lark",
            11,
            "RFC 7162 section 7",
            '%extend store_modifier: "UNCHANGEDSINCE" SP mod_sequence_valzer -> unchanged_since',
            True,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "fetch_modifier",
            "rfc7162.lark",
            13,
            "RFC 7162 section 7",
            "%extend fetch_modifier: chgsince_fetch_mod",
            True,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "chgsince_fetch_mod",
            "rfc7162.lark",
            14,
            "RFC 7162 section 7",
            'chgsince_fetch_mod: "CHANGEDSINCE" SP mod_sequence_value -> changed_since',
            False,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "fetch_att",
            "rfc7162.lark",
            16,
            "RFC 7162 section 7",
            "%extend fetch_att: fetch_mod_sequence",
            True,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "fetch_mod_sequence",
            "rfc7162.lark",
            17,
            "RFC 7162 section 7",
            'fetch_mod_sequence: "MODSEQ" -> fetch_mod_seq',
            False,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "msg_att_dynamic",
            "rfc7162.lark",
            19,
            "RFC 7162 section 7",
            "%extend msg_att_dynamic: fetch_mod_resp",
            True,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "fetch_mod_resp",
            "rfc7162.lark",
            20,
            "RFC 7162 section 7",
            'fetch_mod_resp: "MODSEQ" SP "(" permsg_modsequence ")" -> mod_seq',
            False,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "search_key",
            "rfc7162.lark",
            22,
            "RFC 7162 section 7",
            "%extend search_key: search_modsequence",
            True,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "search_modsequence",
            "rfc7162.lark",
            23,
            "RFC 7162 section 7",
            'search_modsequence: "MODSEQ" [search_modseq_ext] SP mod_sequence_valzer -> search_mod_seq',
            False,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "search_modseq_ext",
            "rfc7162.lark",
            24,
            "RFC 7162 section 7",
            "search_modseq_ext: SP entry_name SP ENTRY_TYPE_REQ",
            False,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "resp_text_code",
            "rfc7162.lark",
            26,
            "RFC 7162 section 7",
            '%extend resp_text_code: "HIGHESTMODSEQ" SP mod_sequence_value -> highest_mod_seq\n    | "NOMODSEQ" -> no_mod_seq\n    | "MODIFIED" SP SEQUENCE_SET -> modified',
            True,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "entry_name",
            "rfc7162.lark",
            30,
            "RFC 7162 section 7",
            "entry_name: entry_flag_name",
            False,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "entry_flag_name",
            "rfc7162.lark",
            31,
            "RFC 7162 section 7",
            'entry_flag_name: DQUOTE "/flags/" ATTR_FLAG DQUOTE',
            False,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "ENTRY_TYPE_RESP",
            "rfc7162.lark",
            32,
            "RFC 7162 section 7",
            'ENTRY_TYPE_RESP: "priv" | "shared"',
            False,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "ENTRY_TYPE_REQ",
            "rfc7162.lark",
            33,
            "RFC 7162 section 7",
            'ENTRY_TYPE_REQ: ENTRY_TYPE_RESP | "all"',
            False,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "permsg_modsequence",
            "rfc7162.lark",
            35,
            "RFC 7162 section 7",
            "permsg_modsequence: mod_sequence_value",
            False,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "mod_sequence_value",
            "rfc7162.lark",
            36,
            "RFC 7162 section 7",
            "mod_sequence_value: MOD_SEQUENCE_VALUE",
            False,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "mod_sequence_valzer",
            "rfc7162.lark",
            37,
            "RFC 7162 section 7",
            "mod_sequence_valzer: MOD_SEQUENCE_VALZER",
            False,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "MOD_SEQUENCE_VALUE",
            "rfc7162.lark",
            38,
            "RFC 7162 section 7",
            "MOD_SEQUENCE_VALUE: DIGIT+",
            False,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "MOD_SEQUENCE_VALZER",
            "rfc7162.lark",
            39,
            "RFC 7162 section 7",
            "MOD_SEQUENCE_VALZER: /0(?![0-9])|0*[1-9][0-9]*/",
            False,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "search_sort_mod_seq",
            "rfc7162.lark",
            42,
            "RFC 7162 section 7",
            'search_sort_mod_seq: "(" "MODSEQ" SP mod_sequence_value ")"',
            False,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "mailbox_data",
            "rfc7162.lark",
            43,
            "RFC 7162 section 7",
            '%extend mailbox_data: "SEARCH" (SP NZ_NUMBER)+ SP search_sort_mod_seq -> search_data_mod_seq',
            True,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "sort_data",
            "rfc7162.lark",
            44,
            "RFC 7162 section 7",
            '%extend sort_data: "SORT" (SP NZ_NUMBER)+ SP search_sort_mod_seq -> sort_data_mod_seq',
            True,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "select_param",
            "rfc7162.lark",
            46,
            "RFC 7162 section 7",
            "%extend select_param: condstore_param",
            True,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "condstore_param",
            "rfc7162.lark",
            47,
            "RFC 7162 section 7",
            'condstore_param: "CONDSTORE" -> condstore',
            False,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "ATTR_FLAG",
            "rfc7162.lark",
            50,
            "RFC 7162 section 7",
            'ATTR_FLAG: "\\\\\\\\Answered" | "\\\\\\\\Flagged" | "\\\\\\\\Deleted" | "\\\\\\\\Seen" | "\\\\\\\\Draft" | ATTR_FLAG_KEYWORD | ATTR_FLAG_EXTENSION',
            False,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "ATTR_FLAG_EXTENSION",
            "rfc7162.lark",
            51,
            "RFC 7162 section 7",
            'ATTR_FLAG_EXTENSION: /(?!\\\\\\\\Recent(?![^\\x00-\\x20(){%*"\\\\\\]\\x7f-\\xff]))/ "\\\\\\\\" ATOM',
            False,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "ATTR_FLAG_KEYWORD",
            "rfc7162.lark",
            52,
            "RFC 7162 section 7",
            "ATTR_FLAG_KEYWORD: ATOM",
            False,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "select_param",
            "rfc7162.lark",
            56,
            "RFC 7162 section 7",
            '%extend select_param: "QRESYNC" SP "(" uidvalidity SP mod_sequence_value [SP known_uids] [SP seq_match_data] ")" -> qresync',
            True,
            ("QRESYNC",),
        ),
        Statement(
            "seq_match_data",
            "rfc7162.lark",
            57,
            "RFC 7162 section 7",
            'seq_match_data: "(" known_sequence_set SP known_uid_set ")" -> seq_match_data',
            False,
            ("QRESYNC",),
        ),
        Statement(
            "uidvalidity", "rfc7162.lark", 58, "RFC 7162 section 7", "uidvalidity: NZ_NUMBER", False, ("QRESYNC",)
        ),
        Statement("known_uids", "rfc7162.lark", 59, "RFC 7162 section 7", "known_uids: KNOWN_SET", False, ("QRESYNC",)),
        Statement(
            "known_sequence_set",
            "rfc7162.lark",
            60,
            "RFC 7162 section 7",
            "known_sequence_set: KNOWN_SET",
            False,
            ("QRESYNC",),
        ),
        Statement(
            "known_uid_set", "rfc7162.lark", 61, "RFC 7162 section 7", "known_uid_set: KNOWN_SET", False, ("QRESYNC",)
        ),
        Statement(
            "KNOWN_SET",
            "rfc7162.lark",
            63,
            "RFC 7162 section 7",
            'KNOWN_SET: NZ_NUMBER [":" NZ_NUMBER] ("," NZ_NUMBER [":" NZ_NUMBER])*',
            False,
            ("QRESYNC",),
        ),
        Statement(
            "message_data",
            "rfc7162.lark",
            65,
            "RFC 7162 section 7",
            "%extend message_data: expunged_resp",
            True,
            ("QRESYNC",),
        ),
        Statement(
            "expunged_resp",
            "rfc7162.lark",
            66,
            "RFC 7162 section 7",
            'expunged_resp: "VANISHED" [SP "(EARLIER)"] SP known_uids -> vanished',
            False,
            ("QRESYNC",),
        ),
        Statement(
            "uid_command",
            "rfc7162.lark",
            70,
            "RFC 7162 section 7",
            "%extend uid_command: uid_fetch",
            True,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "uid_fetch",
            "rfc7162.lark",
            71,
            "RFC 7162 section 7",
            'uid_fetch: "FETCH" SP SEQUENCE_SET SP fetch_items uid_fetch_modifiers -> fetch',
            False,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "uid_fetch_modifiers",
            "rfc7162.lark",
            72,
            "RFC 7162 section 7",
            'uid_fetch_modifiers: SP "(" uid_fetch_modifier (SP uid_fetch_modifier)* ")"',
            False,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "uid_fetch_modifier",
            "rfc7162.lark",
            73,
            "RFC 7162 section 7",
            "uid_fetch_modifier: fetch_modifier | rexpunges_fetch_mod",
            False,
            ("CONDSTORE", "QRESYNC"),
        ),
        Statement(
            "rexpunges_fetch_mod",
            "rfc7162.lark",
            75,
            "RFC 7162 section 7",
            'rexpunges_fetch_mod: "VANISHED" -> fetch_vanished',
            False,
            ("QRESYNC",),
        ),
        Statement(
            "resp_text_code",
            "rfc7162.lark",
            78,
            "RFC 7162 section 7",
            '%extend resp_text_code: "CLOSED" -> closed',
            True,
            ("QRESYNC", "IMAP4rev2"),
        ),
        Statement(
            "CAPABILITY",
            "rfc7889.lark",
            5,
            "RFC 7889 section 5",
            '%extend CAPABILITY: "APPENDLIMIT" | "APPENDLIMIT=" NUMBER',
            True,
            ("APPENDLIMIT", "APPENDLIMIT="),
        ),
        Statement(
            "STATUS_ATT",
            "rfc7889.lark",
            6,
            "RFC 7889 section 5",
            '%extend STATUS_ATT: "APPENDLIMIT"',
            True,
            ("APPENDLIMIT", "APPENDLIMIT="),
        ),
        Statement(
            "status_att_val",
            "rfc7889.lark",
            7,
            "RFC 7889 section 5",
            '%extend status_att_val: "APPENDLIMIT" SP (NUMBER | NIL) -> status_append_limit',
            True,
            ("APPENDLIMIT", "APPENDLIMIT="),
        ),
        Statement(
            "CAPABILITY",
            "rfc8438.lark",
            5,
            "RFC 8438 section 4",
            '%extend CAPABILITY: "STATUS=SIZE"',
            True,
            ("STATUS=SIZE",),
        ),
        Statement(
            "STATUS_ATT", "rfc8438.lark", 6, "RFC 8438 section 4", '%extend STATUS_ATT: "SIZE"', True, ("STATUS=SIZE",)
        ),
        Statement(
            "status_att_val",
            "rfc8438.lark",
            7,
            "RFC 8438 section 4",
            '%extend status_att_val: "SIZE" SP NUMBER64 -> status_size',
            True,
            ("STATUS=SIZE",),
        ),
        Statement(
            "CAPABILITY", "rfc8474.lark", 5, "RFC 8474 section 7", '%extend CAPABILITY: "OBJECTID"', True, ("OBJECTID",)
        ),
        Statement(
            "fetch_att",
            "rfc8474.lark",
            6,
            "RFC 8474 section 7",
            '%extend fetch_att: "EMAILID" -> fetch_email_id\n    | "THREADID" -> fetch_thread_id',
            True,
            ("OBJECTID",),
        ),
        Statement(
            "fetch_emailid_resp",
            "rfc8474.lark",
            8,
            "RFC 8474 section 7",
            'fetch_emailid_resp: "EMAILID" SP "(" OBJECTID ")" -> email_id',
            False,
            ("OBJECTID",),
        ),
        Statement(
            "fetch_threadid_resp",
            "rfc8474.lark",
            9,
            "RFC 8474 section 7",
            'fetch_threadid_resp: "THREADID" SP ("(" OBJECTID ")" | NIL) -> thread_id',
            False,
            ("OBJECTID",),
        ),
        Statement(
            "msg_att_static",
            "rfc8474.lark",
            10,
            "RFC 8474 section 7",
            "%extend msg_att_static: fetch_emailid_resp | fetch_threadid_resp",
            True,
            ("OBJECTID",),
        ),
        Statement(
            "OBJECTID",
            "rfc8474.lark",
            11,
            "RFC 8474 section 7",
            "OBJECTID: /[A-Za-z0-9_\\-]{1,255}/",
            False,
            ("OBJECTID",),
        ),
        Statement(
            "resp_text_code",
            "rfc8474.lark",
            12,
            "RFC 8474 section 7",
            '%extend resp_text_code: "MAILBOXID" SP "(" OBJECTID ")" -> mailbox_id',
            True,
            ("OBJECTID",),
        ),
        Statement(
            "search_key",
            "rfc8474.lark",
            13,
            "RFC 8474 section 7",
            '%extend search_key: "EMAILID" SP OBJECTID -> search_email_id\n    | "THREADID" SP OBJECTID -> search_thread_id',
            True,
            ("OBJECTID",),
        ),
        Statement(
            "STATUS_ATT",
            "rfc8474.lark",
            15,
            "RFC 8474 section 7",
            '%extend STATUS_ATT: "MAILBOXID"',
            True,
            ("OBJECTID",),
        ),
        Statement(
            "status_att_val",
            "rfc8474.lark",
            16,
            "RFC 8474 section 7",
            '%extend status_att_val: "MAILBOXID" SP "(" OBJECTID ")" -> status_mailbox_id',
            True,
            ("OBJECTID",),
        ),
        Statement(
            "CAPABILITY", "rfc5465.lark", 5, "RFC 5465 section 8", '%extend CAPABILITY: "NOTIFY"', True, ("NOTIFY",)
        ),
        Statement(
            "command_auth", "rfc5465.lark", 6, "RFC 5465 section 8", "%extend command_auth: notify", True, ("NOTIFY",)
        ),
        Statement(
            "notify",
            "rfc5465.lark",
            7,
            "RFC 5465 section 8",
            'notify: "NOTIFY" SP (notify_set | notify_none)',
            False,
            ("NOTIFY",),
        ),
        Statement(
            "notify_set",
            "rfc5465.lark",
            8,
            "RFC 5465 section 8",
            'notify_set: "SET" [status_indicator] SP event_groups -> notify_set',
            False,
            ("NOTIFY",),
        ),
        Statement(
            "notify_none",
            "rfc5465.lark",
            9,
            "RFC 5465 section 8",
            'notify_none: "NONE" -> notify_none',
            False,
            ("NOTIFY",),
        ),
        Statement(
            "status_indicator",
            "rfc5465.lark",
            10,
            "RFC 5465 section 8",
            'status_indicator: SP "STATUS"',
            False,
            ("NOTIFY",),
        ),
        Statement(
            "one_or_more_mailbox",
            "rfc5465.lark",
            12,
            "RFC 5465 section 8",
            "one_or_more_mailbox: mailbox | many_mailboxes",
            False,
            ("NOTIFY",),
        ),
        Statement(
            "many_mailboxes",
            "rfc5465.lark",
            13,
            "RFC 5465 section 8",
            'many_mailboxes: "(" mailbox (SP mailbox)* ")"',
            False,
            ("NOTIFY",),
        ),
        Statement(
            "event_groups",
            "rfc5465.lark",
            15,
            "RFC 5465 section 8",
            "event_groups: event_group (SP event_group)*",
            False,
            ("NOTIFY",),
        ),
        Statement(
            "event_group",
            "rfc5465.lark",
            16,
            "RFC 5465 section 8",
            'event_group: "(" filter_mailboxes SP events ")" -> event_group',
            False,
            ("NOTIFY",),
        ),
        Statement(
            "filter_mailboxes",
            "rfc5465.lark",
            17,
            "RFC 5465 section 8",
            "filter_mailboxes: filter_mailboxes_selected | filter_mailboxes_other",
            False,
            ("NOTIFY",),
        ),
        Statement(
            "filter_mailboxes_other",
            "rfc5465.lark",
            18,
            "RFC 5465 section 8",
            'filter_mailboxes_other: "inboxes" -> notify_inboxes\n    | "personal" -> notify_personal\n    | "subscribed" -> notify_subscribed\n    | "subtree" SP one_or_more_mailbox -> notify_subtree\n    | "mailboxes" SP one_or_more_mailbox -> notify_mailboxes',
            False,
            ("NOTIFY",),
        ),
        Statement(
            "filter_mailboxes_selected",
            "rfc5465.lark",
            23,
            "RFC 5465 section 8",
            'filter_mailboxes_selected: "selected" -> notify_selected\n    | "selected-delayed" -> notify_selected_delayed',
            False,
            ("NOTIFY",),
        ),
        Statement(
            "events",
            "rfc5465.lark",
            26,
            "RFC 5465 section 8",
            'events: "(" event (SP event)* ")"\n    | "NONE" absent',
            False,
            ("NOTIFY",),
        ),
        Statement(
            "event",
            "rfc5465.lark",
            28,
            "RFC 5465 section 8",
            "event: message_event | mailbox_event | user_event | event_ext",
            False,
            ("NOTIFY",),
        ),
        Statement(
            "message_event",
            "rfc5465.lark",
            29,
            "RFC 5465 section 8",
            'message_event: "MessageNew" [SP "(" fetch_att (SP fetch_att)* ")"] -> message_new\n    | "MessageExpunge" -> message_expunge\n    | "FlagChange" -> flag_change\n    | "AnnotationChange" -> annotation_change',
            False,
            ("NOTIFY",),
        ),
        Statement(
            "mailbox_event",
            "rfc5465.lark",
            33,
            "RFC 5465 section 8",
            'mailbox_event: "MailboxName" -> mailbox_name\n    | "SubscriptionChange" -> subscription_change\n    | "MailboxMetadataChange" -> mailbox_metadata_change',
            False,
            ("NOTIFY",),
        ),
        Statement(
            "user_event",
            "rfc5465.lark",
            36,
            "RFC 5465 section 8",
            'user_event: "ServerMetadataChange" -> server_metadata_change',
            False,
            ("NOTIFY",),
        ),
        Statement(
            "event_ext",
            "rfc5465.lark",
            37,
            "RFC 5465 section 8",
            "event_ext.-1: EVENT_EXT_NAME -> unknown_event",
            False,
            ("NOTIFY",),
        ),
        Statement(
            "EVENT_EXT_NAME", "rfc5465.lark", 38, "RFC 5465 section 8", "EVENT_EXT_NAME: ATOM", False, ("NOTIFY",)
        ),
        Statement(
            "oldname_extended_item",
            "rfc5465.lark",
            42,
            "RFC 5465 section 8",
            'oldname_extended_item: "OLDNAME" SP "(" mailbox ")" -> old_name\n    | "\\"OLDNAME\\"" SP "(" mailbox ")" -> old_name_quoted',
            False,
            ("NOTIFY",),
        ),
        Statement(
            "resp_text_code",
            "rfc5465.lark",
            47,
            "RFC 5465 section 8",
            '%extend resp_text_code: "NOTIFICATIONOVERFLOW" -> notification_overflow\n    | unsupported_events_code',
            True,
            ("NOTIFY",),
        ),
        Statement("event_name", "rfc5465.lark", 49, "RFC 5465 section 8", "event_name: EVENT_NAME", False, ("NOTIFY",)),
        Statement("EVENT_NAME", "rfc5465.lark", 50, "RFC 5465 section 8", "EVENT_NAME: ATOM", False, ("NOTIFY",)),
        Statement(
            "unsupported_events_code",
            "rfc5465.lark",
            51,
            "RFC 5465 section 8",
            'unsupported_events_code: "BADEVENT" SP "(" event_name (SP event_name)* ")" -> bad_event',
            False,
            ("NOTIFY",),
        ),
        Statement(
            "modifier_update",
            "rfc5465.lark",
            55,
            "RFC 5465 section 8",
            '%extend modifier_update: "UPDATE" SP "(" fetch_att (SP fetch_att)* ")" -> return_update_fetch',
            True,
            ("NOTIFY",),
        ),
        Statement(
            "MBX_LIST_FLAG",
            "rfc5465.lark",
            59,
            "RFC 5465 section 8",
            '%extend MBX_LIST_FLAG: "\\\\NoAccess"',
            True,
            ("NOTIFY",),
        ),
    )

"""What bash, zsh and fish offer at Tab: commands, options, choices and files. Never a name.

Nothing of it opens a book; who stays in a house is not to be had from a Tab key.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from handover.cli.shells.commands import Command, Option, commands


def bash() -> str:
    """`share/bash-completion/completions/handover`."""
    return "\n".join(_bash(commands())) + "\n"


def _bash(top: Command) -> Iterator[str]:
    yield "# bash completion for handover"
    yield "_handover() {"
    yield '  local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}"'
    yield '  local at="" word offers files="" number'
    yield "  for ((number = 1; number < COMP_CWORD; number++)); do"
    yield '    word="${COMP_WORDS[number]}"'
    yield '    case "$at $word" in'
    for one in top.everything():
        if one.words:
            before = "".join(f" {word}" for word in one.words[:-1])
            yield f'      "{before} {one.words[-1]}") at="{before} {one.words[-1]}" ;;'
    yield from ("    esac", "  done", '  case "$at" in')
    for one in top.everything():
        at = "".join(f" {word}" for word in one.words)
        yield f'    "{at}")'
        yield from _bash_values(one)
        yield f'      offers="{" ".join(_offered(one))}"'
        yield f"      files={'yes' * any(what.takes_file for what in one.arguments)}"
        yield "      ;;"
    yield "  esac"
    yield '  COMPREPLY=($(compgen -W "$offers" -- "$cur"))'
    yield '  [[ -n $files && $cur != -* ]] && COMPREPLY+=($(compgen -f -- "$cur"))'
    yield from ("  return 0", "}", "complete -o filenames -F _handover handover")


def _bash_values(one: Command) -> Iterator[str]:
    yield '      case "$prev" in'
    for option in one.options:
        if option.metavar:
            yield f"        {'|'.join(option.names)}) {_bash_value(option)}; return 0 ;;"
    yield "      esac"


def _bash_value(option: Option) -> str:
    if option.choices:
        return f'COMPREPLY=($(compgen -W "{" ".join(map(_one_word, option.choices))}" -- "$cur"))'
    return 'COMPREPLY=($(compgen -f -- "$cur"))' if option.takes_file else "COMPREPLY=()"


def _offered(one: Command) -> Iterator[str]:
    for under in one.under:
        yield under.words[-1]
    for option in one.options:
        yield from option.names


def zsh() -> str:
    """`share/zsh/site-functions/_handover`."""
    return "\n".join(_zsh(commands())) + "\n"


def _zsh(top: Command) -> Iterator[str]:
    yield "#compdef handover"
    for one in top.everything():
        yield ""
        yield f"{_function(one)}() {{"
        if one.under:
            yield "  local context state state_descr line"
            yield "  typeset -A opt_args"
        specs = [_zsh_option(option) for option in one.options]
        specs += [_zsh_argument(what) for what in one.arguments]
        specs += ["'1: :->command'", "'*:: :->rest'"] if one.under else []
        yield "  _arguments -s \\" if not one.under else "  _arguments -s -C \\"
        yield " \\\n".join(f"    {spec}" for spec in specs)
        if one.under:
            yield from _zsh_under(one)
        yield "}"
    yield from ("", '_handover "$@"')


def _zsh_under(one: Command) -> Iterator[str]:
    yield from ("  case $state in", "    command)", "      local -a offered=(")
    for under in one.under:
        yield f"        {_quoted(f'{under.words[-1]}:{under.help}')}"
    yield from (
        "      )",
        "      _describe command offered ;;",
        "    rest)",
        "      case $line[1] in",
    )
    for under in one.under:
        yield f"        {under.words[-1]}) {_function(under)} ;;"
    yield from ("      esac ;;", "  esac")


def _function(one: Command) -> str:
    return "_" + re.sub(r"[^a-z]+", "_", "_".join(("handover", *one.words)))


def _zsh_option(option: Option) -> str:
    said = re.sub(r"([\[\]\\:])", r"\\\1", option.help)
    also = f"({' '.join(option.names)})" if len(option.names) > 1 else ""
    names = f"{{{','.join(option.names)}}}" if len(option.names) > 1 else option.names[0]
    return f"{_quoted(also)}{names}{_quoted(f'[{said}]{_zsh_value(option)}')}".removeprefix("''")


def _zsh_value(option: Option) -> str:
    if not option.metavar:
        return ""
    if option.choices:
        return f":{option.metavar}:({' '.join(map(_one_word, option.choices))})"
    return f":{option.metavar}:{'_files' if option.takes_file else ' '}"


def _zsh_argument(what: Option) -> str:
    return _quoted(f"::{what.metavar}:{'_files' if what.takes_file else ' '}")


def fish() -> str:
    """`share/fish/vendor_completions.d/handover.fish`."""
    return "\n".join(_fish(commands())) + "\n"


def _fish(top: Command) -> Iterator[str]:
    yield from ("# fish completion for handover", "complete -c handover -f")
    for one in top.everything():
        here = _fish_here(one)
        for under in one.under:
            yield f"complete -c handover{here} -a {under.words[-1]} -d {_fish_quoted(under.help)}"
        if any(what.takes_file for what in one.arguments):
            yield f"complete -c handover{here} -F"
        for option in one.options:
            yield f"complete -c handover{here}{_fish_option(option)}"


def _fish_here(one: Command) -> str:
    seen = " && ".join(f"__fish_seen_subcommand_from {word}" for word in one.words)
    below = " ".join(under.words[-1] for under in one.under)
    none = f"not __fish_seen_subcommand_from {below}" if below else ""
    return f" -n {_fish_quoted(' && '.join(filter(None, (seen, none))))}"


def _fish_option(option: Option) -> str:
    said = "".join(
        f" -l {name[2:]}" if name.startswith("--") else f" -s {name[1:]}" for name in option.names
    )
    if option.choices:
        said += f" -x -a {_fish_quoted(' '.join(map(_one_word, option.choices)))}"
    elif option.metavar:
        said += " -r -F" if option.takes_file else " -x"
    return f"{said} -d {_fish_quoted(option.help)}"


def _one_word(choice: str) -> str:
    """A choice of several words is typed with dashes."""
    return choice.replace(" ", "-")


def _quoted(words: str) -> str:
    return "'" + words.replace("'", "'\\''") + "'"


def _fish_quoted(words: str) -> str:
    return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'"


WHERE: dict[str, Callable[[], str]] = {
    "share/bash-completion/completions/handover": bash,
    "share/zsh/site-functions/_handover": zsh,
    "share/fish/vendor_completions.d/handover.fish": fish,
}
"""Where the shells look for them, and what makes them."""

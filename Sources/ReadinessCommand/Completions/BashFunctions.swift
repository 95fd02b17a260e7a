/// The part of the script for bash that is the same for every program.
struct BashFunctions {
  /// The name of the program, after which the functions are called.
  let program: String

  /// The functions, the first of which bash calls.
  var text: String {
    [header, completing, readingLine, takingOptionApart, offering, offeringFiles].joined(separator: "\n")
  }

  private var header: String {
    """
    # Completions of \(program) for bash. To see how they are loaded: \(program) completions --help

    """
  }

  private var completing: String {
    #"""
    # Completes the last word of the line; the functions below share its variables:
    #   current   the word that is being completed
    #   stem      the part of it that bash leaves alone, because = and : divide words
    #   option    the option whose value is being completed
    #   prefix    the part of a word before the value of its option, such as --name=
    #   operands  the words before it that are neither options nor their values
    _\#(program)() {
      local -a words=() operands=()
      local current stem piece word option='' prefix='' only_operands='' IFS=$' \t\n'
      COMPREPLY=()
      compopt +o default 2>/dev/null
      _\#(program)_read_line
      for word in "${words[@]:1:${#words[@]} - 2}"; do
        if [[ $option ]]; then
          option=''
        elif [[ $only_operands || $word != -?* ]]; then
          operands+=("$word")
        elif [[ $word == -- ]]; then
          only_operands=yes
        else
          _\#(program)_find_option "$word"
          [[ $prefix ]] && option=''
        fi
      done
      prefix=''
      if [[ ! $option && ! $only_operands && $current == -* ]]; then
        _\#(program)_find_option "$current"
        [[ $prefix ]] || { _\#(program)_options "${operands[0]-}"; return; }
      fi
      if [[ $option ]]; then
        _\#(program)_value "${operands[0]-} $option"
      else
        _\#(program)_operand "${operands[*]-}"
      fi
    }

    """#
  }

  private var readingLine: String {
    #"""
    # Reads the words up to the cursor, putting together what bash divides at = and :.
    _\#(program)_read_line() {
      local rest=${COMP_LINE:0:COMP_POINT} next
      for piece in "${COMP_WORDS[@]:0:COMP_CWORD + 1}"; do
        next=${rest#"${rest%%[![:blank:]]*}"}
        # The cursor may stand inside the last word.
        [[ $next == "$piece"* ]] || piece=$next
        if [[ ${#words[@]} -gt 0 && $next == "$rest" ]]; then
          words[${#words[@]} - 1]+=$piece
        else
          words+=("$piece")
        fi
        rest=${next#"$piece"}
      done
      current=${words[${#words[@]} - 1]}
      # After = or : bash completes an empty word.
      [[ ${piece//[=:]/} ]] || piece=''
      stem=${current%"$piece"}
    }

    """#
  }

  private var takingOptionApart: String {
    #"""
    # Finds the option with a value in a word such as --name=value, -nvalue or -qn.
    _\#(program)_find_option() {
      local i
      option='' prefix=''
      if [[ $1 == --* ]]; then
        option=${1%%=*}
        [[ $1 == *=* ]] && prefix=$option=
      else
        for ((i = 1; i < ${#1}; i++)); do
          option=-${1:i:1}
          _\#(program)_takes_value "${operands[0]-} $option" || continue
          [[ ${1:i + 1} ]] && prefix=${1:0:i + 1}
          [[ ${1:i + 1} == =* ]] && prefix+='='
          break
        done
      fi
      _\#(program)_takes_value "${operands[0]-} $option" || option='' prefix=''
    }

    """#
  }

  private var offering: String {
    #"""
    # Offers those words that continue what is being typed.
    _\#(program)_offer() {
      local word
      for word in "$@"; do
        word=$prefix$word
        [[ $word == "$current"* ]] || continue
        word=${word#"$stem"}
        [[ $word == *[!A-Za-z0-9_./:=,@+-]* ]] && printf -v word %q "$word"
        COMPREPLY+=("$word")
      done
    }

    # Offers those words that a list with commas does not hold yet.
    _\#(program)_offer_list() {
      local list=${current#"$prefix"} word
      if [[ $list == *,* ]]; then list=${list%,*},; else list=''; fi
      local prefix=$prefix$list
      for word in "$@"; do
        [[ ,$list == *,"$word",* ]] || _\#(program)_offer "$word"
      done
      compopt -o nospace 2>/dev/null
    }

    """#
  }

  private var offeringFiles: String {
    #"""
    # Offers words beside files; where no word fits, bash itself offers the files.
    _\#(program)_offer_or_file() {
      local file
      _\#(program)_offer "$@"
      compopt -o default 2>/dev/null
      [[ ${#COMPREPLY[@]} -gt 0 ]] || return
      while IFS= read -r file; do
        file=$prefix$file
        COMPREPLY+=("${file#"$stem"}")
        compopt -o filenames 2>/dev/null
      done < <(compgen -f -- "${current#"$prefix"}")
    }

    # Offers files, and words that may stand before one with = between.
    _\#(program)_offer_named_file() {
      _\#(program)_offer_or_file "${@/%/=}"
      [[ ${#COMPREPLY[@]} -gt 0 ]] && compopt -o nospace 2>/dev/null
    }

    # Lets bash offer folders.
    _\#(program)_offer_folder() {
      compopt -o dirnames 2>/dev/null
    }

    """#
  }
}

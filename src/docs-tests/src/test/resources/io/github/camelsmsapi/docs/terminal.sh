# A terminal for the commands of one page. Names of files come in, one a line; the command in each is run in the same shell, so
# that variables and the working folder carry over. When this script is told to end, or the process that started it has ended in
# whatever way, everything that the commands have started is ended too.

set -m # the shell below gets a process group of its own, and whatever it starts stays in it

bash -c '
while IFS= read -r command; do
    . "$command" > "$command.out" 2>&1 < /dev/null
    echo $? > "$command.tmp"
    mv "$command.tmp" "$command.status"
done' <&0 &
group=$!

end_all() {
    kill -TERM -- "-$group"
    for _ in {1..50}; do
        kill -0 -- "-$group" || return
        sleep 0.1
    done
    kill -KILL -- "-$group"
} 2> /dev/null

trap end_all EXIT
trap exit TERM INT HUP

while kill -0 "$PPID" && kill -0 "$group"; do
    sleep 0.2
done 2> /dev/null

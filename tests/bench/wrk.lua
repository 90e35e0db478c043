-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
-- wrk: one path, each request as another of the families whose tokens stand in $TOKENS.
local tokens = {}
local path = os.getenv("WRK_PATH")
local next_one = 0

for line in io.lines(os.getenv("TOKENS")) do
   tokens[#tokens + 1] = line
end

function request()
   next_one = next_one % #tokens + 1
   return wrk.format("GET", path, { ["Authorization"] = "Bearer " .. tokens[next_one] })
end

function done(summary, latency)
   local failed = summary.errors.status + summary.errors.read + summary.errors.timeout
   if failed > 0 then
      io.stderr:write(failed .. " requests failed\n")
   end
   print("RESULT", math.floor(summary.requests / summary.duration * 1e6), latency:percentile(99) / 1000)
end

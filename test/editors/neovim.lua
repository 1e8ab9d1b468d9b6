-- Looks at the open document with Neovim's own client for language servers, as somebody would who sits in front of it, and
-- writes as JSON what there was to see.
local PATIENCE_MS = 30000

local function await(what, look)
  local found
  local arrived = vim.wait(PATIENCE_MS, function()
    found = look()
    return found
  end)
  if not arrived then error('Neovim waited in vain for ' .. what .. '.') end
  return found
end

local function diagnostics()
  local found = vim.diagnostic.get(0)
  return #found > 0 and found
end

local function seen(diagnostic)
  local line = vim.api.nvim_buf_get_lines(0, diagnostic.lnum, diagnostic.lnum + 1, true)[1]
  return { text = line:sub(diagnostic.col + 1, diagnostic.end_col), message = diagnostic.message }
end

-- The text in the window that floats above the document.
local function floating()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true), '\n')
    end
  end
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\n')
end

local function look()
  local found = await('diagnostics', diagnostics)
  local result = { before = text(), diagnostics = vim.tbl_map(seen, found) }

  vim.api.nvim_win_set_cursor(0, { found[1].lnum + 1, found[1].col })
  vim.lsp.buf.hover()
  result.hover = await('the hover', floating)

  -- Whoever sits in front of it takes the first of the actions.
  vim.ui.select = function(actions, options, take)
    result.actions = vim.tbl_map(options.format_item, actions)
    take(actions[1], 1)
  end
  vim.lsp.buf.code_action()
  await('the fix', function() return text() ~= result.before end)
  result.after = text()
  await('the diagnostics after the fix', function() return #vim.diagnostic.get(0) < #found end)
  result.left = vim.tbl_map(seen, vim.diagnostic.get(0))
  return result
end

local isWhole, result = pcall(look)
vim.fn.writefile({ vim.fn.json_encode(isWhole and result or { failure = tostring(result) }) }, vim.env.ANSWER)
vim.cmd('qa!')
